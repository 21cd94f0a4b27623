#include "app/query/record_index.h"

#include <algorithm>

#include "app/json_text.h"

namespace xueji::app {
namespace {

// The value of the member `unit` as it is written, with its quotes; empty when there is none. What a text
// says cannot be taken for it: there, every quote has a backslash before it.
std::string_view written_unit(std::string_view body) {
  constexpr std::string_view kMember = R"("unit":)";
  const std::size_t member = body.find(kMember);
  if (member == std::string_view::npos) return {};
  const std::size_t begin = member + kMember.size();
  std::size_t end = begin + 1;
  while (end < body.size() && body[end] != '"')
    end += body[end] == '\\' ? 2 : 1;
  return end < body.size() ? body.substr(begin, end + 1 - begin) : std::string_view();
}

std::string_view kind_in(std::string_view type) {
  return type.substr(0, type.find('/'));
}

}  // namespace

RecordIndex::KindNumber RecordIndex::number_of(std::string_view kind) {
  if (const auto known = kinds_.find(kind); known != kinds_.end()) return known->second;
  return kinds_.emplace(kind, static_cast<KindNumber>(kinds_.size())).first->second;
}

void RecordIndex::add(const journal::RecordView& record) {
  last_ = record.seq;
  const std::string_view unit = written_unit(record.body);
  auto places = units_.find(unit);
  if (places == units_.end()) places = units_.emplace(unit, std::vector<Place>()).first;
  places->second.push_back({record.seq, number_of(kind_in(record.type))});
}

std::vector<Seq> RecordIndex::find(journal::Store& store, std::string_view unit,
                                   std::span<const std::string_view> kinds) {
  const std::lock_guard lock(mutex_);
  store.scan(last_ + 1, journal::kSeqMax, [this](const journal::RecordView& record) {
    add(record);
    return true;
  });
  std::vector<KindNumber> wanted;
  for (const std::string_view kind : kinds)
    if (const auto known = kinds_.find(kind); known != kinds_.end()) wanted.push_back(known->second);
  std::vector<Seq> found;
  const auto places = units_.find(unit.empty() ? std::string() : json_text(unit));
  if (places != units_.end())
    for (const Place& place : places->second)
      if (std::ranges::find(wanted, place.kind) != wanted.end()) found.push_back(place.seq);
  return found;
}

}  // namespace xueji::app
