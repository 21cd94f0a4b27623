#include "app/query/fact_list.h"

#include <algorithm>
#include <map>
#include <unordered_map>

#include <fmt/format.h>

#include "app/query/field_words.h"
#include "app/query/progress.h"
#include "app/whole_number.h"
#include "base/error_code.h"
#include "base/text.h"
#include "domain/fields.h"

namespace xueji::app {
namespace {

struct Candidate {
  std::string sort_text;
  std::uint32_t rank = 0;  // of the unit in the order asked for
  std::uint64_t place = 0;
  UnitId unit;
  Seq seq = 0;
};

bool before(const Candidate& left, const Candidate& right, bool descending) {
  if (left.sort_text != right.sort_text)
    return descending ? left.sort_text > right.sort_text : left.sort_text < right.sort_text;
  return std::tie(left.rank, left.place) < std::tie(right.rank, right.place);
}

template <class E>
constexpr bool kHasDate = requires(E entry) {
  entry.date;
};

template <class E>
bool has_member(std::string_view name) {
  bool found = false;
  const E nothing{};
  for_each_member(nothing, [&](std::string_view member, const auto&) { found |= member == name; });
  return found;
}

template <class E>
class Listing {
 public:
  Listing(const Ledger& ledger, const FactQuery& query) : ledger_(ledger), query_(query) {}

  Result<FactPage> run() {
    for (const FactFilter& filter : query_.filters)
      if (!has_member<E>(filter.member)) return Error{ErrorCode::member_unknown, filter.member, {}};
    if (!query_.sort.empty() && !has_member<E>(query_.sort))
      return Error{ErrorCode::member_unknown, query_.sort, {}};
    if ((query_.from || query_.to) && !kHasDate<E>) return Error{ErrorCode::member_unknown, "date", {}};
    if (!query_.states.empty() && !IsLive<E>) return Error{ErrorCode::member_unknown, "state", {}};
    gather();
    return page();
  }

 private:
  void gather() {
    if constexpr (kIsCommon<E>) {
      const Shelf<E>& shelf = ledger_.common().shelf<E>();
      for (std::size_t place = 0; place < shelf.rows().size(); ++place)
        if (shelf.rows()[place].alive)
          consider(shelf.entries()[place], shelf.rows()[place].seq, place, {}, 0);
    } else {
      for (std::uint32_t rank = 0; rank < query_.units.size(); ++rank)
        gather_unit(ledger_.unit(query_.units[rank]), rank);
    }
  }

  void gather_unit(const UnitBook& unit, std::uint32_t rank) {
    if (!unit.head.alive) return;
    if constexpr (std::is_same_v<E, UnitRegistered>) {
      consider(unit.registered, unit.head.seq, 0, unit.id, rank);
    } else if constexpr (std::is_same_v<E, AttendanceMarked>) {
      const AttendanceGrid& grid = unit.attendance();
      for (SessionId session{0}; session.value < grid.session_count(); ++session.value)
        for (MemberId member{0}; member.value < unit.members().codes.size(); ++member.value)
          if (grid.status(session, member) != AttendanceStatus::unmarked)
            consider(attendance_mark(unit, session, member), grid.seq(session, member),
                     std::uint64_t{session.value} << 32U | member.value, unit.id, rank);
    } else {
      const Shelf<E>& shelf = shelf_of<E>(unit);
      for (std::size_t place = 0; place < shelf.rows().size(); ++place)
        if (shelf.rows()[place].alive && is_in_state(unit, place))
          consider(shelf.entries()[place], shelf.rows()[place].seq, place, unit.id, rank);
    }
  }

  bool is_in_state(const UnitBook& unit, std::size_t place) const {
    if constexpr (IsLive<E>)
      return query_.states.empty() ||
             std::ranges::find(query_.states, state_text(progress_of<E>(unit, place))) != query_.states.end();
    return true;
  }

  void consider(const E& stated, Seq seq, std::uint64_t place, UnitId unit, std::uint32_t rank) {
    if (!query_.view) return weigh(stated, seq, place, unit, rank);
    Entry entry = stated;
    if (query_.view(entry, unit)) weigh(std::get<E>(entry), seq, place, unit, rank);
  }

  void weigh(const E& entry, Seq seq, std::uint64_t place, UnitId unit, std::uint32_t rank) {
    if constexpr (kHasDate<E>) {
      if (query_.from && entry.date < *query_.from) return;
      if (query_.to && entry.date > *query_.to) return;
    }
    Candidate candidate{{}, rank, place, unit, seq};
    bool wanted = true, found = query_.text.empty();
    for_each_member(entry, [&](std::string_view name, const auto& field) {
      for (const FactFilter& filter : query_.filters)
        if (filter.member == name) wanted = wanted && holds_word(field, filter.value);
      if (!found) found = field_words(field).find(query_.text) != std::string::npos;
      if (name == query_.sort) candidate.sort_text = field_words(field);
    });
    if (wanted && found) candidates_.push_back(std::move(candidate));
  }

  FactPage page() {
    const auto order = [this](const Candidate& left, const Candidate& right) {
      return before(left, right, query_.descending);
    };
    std::ranges::sort(candidates_, order);
    auto at = candidates_.begin();
    if (query_.after) {
      const Candidate last{query_.after->sort_text, rank_of(UnitId{query_.after->unit}), query_.after->place,
                           UnitId{query_.after->unit}, 0};
      at = std::ranges::upper_bound(candidates_, last, order);
    }
    FactPage page;
    page.total = candidates_.size();
    for (; at != candidates_.end() && page.facts.size() < query_.limit; ++at)
      page.facts.push_back(listed(*at));
    if (at != candidates_.end() && at != candidates_.begin()) {
      const Candidate& last = *(at - 1);
      page.next = FactCursor{last.sort_text, last.unit ? last.unit.value : 0, last.place};
    }
    return page;
  }

  std::uint32_t rank_of(UnitId unit) const {
    const auto found = std::ranges::find(query_.units, unit);
    return static_cast<std::uint32_t>(found - query_.units.begin());
  }

  ListedFact listed(const Candidate& candidate) const {
    Entry entry = stated_at(candidate);
    if (query_.view) query_.view(entry, candidate.unit);
    return {std::move(entry), candidate.seq, candidate.unit};
  }

  E stated_at(const Candidate& candidate) const {
    if constexpr (kIsCommon<E>) {
      return ledger_.common().shelf<E>().entries()[candidate.place];
    } else {
      const UnitBook& unit = ledger_.unit(candidate.unit);
      if constexpr (std::is_same_v<E, UnitRegistered>) {
        return unit.registered;
      } else if constexpr (std::is_same_v<E, AttendanceMarked>) {
        return attendance_mark(unit, SessionId{static_cast<std::uint32_t>(candidate.place >> 32U)},
                               MemberId{static_cast<std::uint32_t>(candidate.place)});
      } else {
        return shelf_of<E>(unit).entries()[candidate.place];
      }
    }
  }

  const Ledger& ledger_;
  const FactQuery& query_;
  std::vector<Candidate> candidates_;
};

template <class E>
std::optional<ListedFact> find_on(const Shelf<E>& shelf, UnitId unit, const std::vector<std::string>& key) {
  const auto place = shelf.find(join_key(key));
  if (!place || !shelf.rows()[*place].alive) return std::nullopt;
  return ListedFact{shelf.entries()[*place], shelf.rows()[*place].seq, unit};
}

template <class E>
std::optional<ListedFact> find_as(const Ledger& ledger, UnitId id, const std::vector<std::string>& key) {
  if constexpr (kIsCommon<E>) {
    return find_on(ledger.common().shelf<E>(), UnitId{}, key);
  } else {
    if (!id || !ledger.unit(id).head.alive) return std::nullopt;
    const UnitBook& unit = ledger.unit(id);
    if constexpr (std::is_same_v<E, UnitRegistered>) {
      if (key != key_parts(unit.registered)) return std::nullopt;
      return ListedFact{unit.registered, unit.head.seq, id};
    } else if constexpr (std::is_same_v<E, AttendanceMarked>) {
      if (key.size() != 2) return std::nullopt;
      const SessionId session = unit.find_session(key[0]);
      const MemberId member = unit.find_member(key[1]);
      if (!session || !member || unit.attendance().status(session, member) == AttendanceStatus::unmarked)
        return std::nullopt;
      return ListedFact{attendance_mark(unit, session, member), unit.attendance().seq(session, member), id};
    } else {
      return find_on(shelf_of<E>(unit), id, key);
    }
  }
}

constexpr char kCursorSeparator = '\x1f';

}  // namespace

std::string format_cursor(const FactCursor& cursor) {
  const std::string plain = fmt::format("{}{}{}{}{}", cursor.unit, kCursorSeparator, cursor.place,
                                        kCursorSeparator, cursor.sort_text);
  std::string hex;
  for (const char c : plain)
    hex += fmt::format("{:02x}", static_cast<unsigned char>(c));
  return hex;
}

std::optional<FactCursor> parse_cursor(std::string_view text) {
  constexpr std::size_t kCursorBytesMax = 4'096;
  if (text.size() % 2 != 0 || text.size() > kCursorBytesMax) return std::nullopt;
  std::string plain;
  for (std::size_t i = 0; i < text.size(); i += 2) {
    const auto digit = [](char c) {
      return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
    };
    const int high = digit(text[i]), low = digit(text[i + 1]);
    if (high < 0 || low < 0) return std::nullopt;
    plain += static_cast<char>(high * 16 + low);
  }
  const std::size_t first = plain.find(kCursorSeparator);
  const std::size_t second = plain.find(kCursorSeparator, first + 1);
  if (first == std::string::npos || second == std::string::npos) return std::nullopt;
  const std::string_view view = plain;
  const auto unit = parse_whole_number<std::uint32_t>(view.substr(0, first));
  const auto place = parse_whole_number<std::uint64_t>(view.substr(first + 1, second - first - 1));
  if (!unit || !place) return std::nullopt;
  return FactCursor{plain.substr(second + 1), *unit, *place};
}

Result<FactPage> list_facts(const Ledger& ledger, const FactQuery& query) {
  Result<FactPage> page = Error{ErrorCode::kind_unknown, "kind", std::string(query.kind)};
  for_each_kind<ListedEntries>([&]<class E>() {
    if (query.kind == kind_of<E>()) page = Listing<E>(ledger, query).run();
  });
  return page;
}

FactFinder fact_finder(std::string_view kind) {
  FactFinder finder = nullptr;
  for_each_kind<ListedEntries>([&]<class E>() {
    if (kind == kind_of<E>()) finder = &find_as<E>;
  });
  return finder;
}

std::optional<ListedFact> find_fact(const Ledger& ledger, std::string_view kind, UnitId unit,
                                    const std::vector<std::string>& key) {
  const FactFinder finder = fact_finder(kind);
  return finder != nullptr ? finder(ledger, unit, key) : std::nullopt;
}

}  // namespace xueji::app
