#include "app/access/security_events.h"

#include <algorithm>

#include "app/codec.h"
#include "domain/entry.h"

namespace xueji::app {
namespace {

bool passes(const SecurityEventFilter& filter, const SecurityEventNoted& event) {
  return (!filter.event || *filter.event == event.event) && (!filter.done || *filter.done == event.done) &&
         (filter.account.empty() || filter.account == event.account || filter.account == event.object) &&
         (filter.source.empty() || filter.source == event.source);
}

}  // namespace

SecurityEventPage SecurityEvents::page(const SecurityEventFilter& filter, Seq before, std::size_t limit) {
  const std::string kind = std::string(kind_of<SecurityEventNoted>()) + '/';
  const JournalReaders::Lease store = readers_.lend();
  const std::lock_guard lock(mutex_);
  if (scanned_ != journal::kSeqMax)
    (*store).scan(scanned_ + 1, journal::kSeqMax, [&](const journal::RecordView& record) {
      scanned_ = record.seq;
      if (record.type.starts_with(kind)) seqs_.push_back(record.seq);
      return true;
    });
  SecurityEventPage page;
  auto place = before == 0 ? seqs_.end() : std::ranges::lower_bound(seqs_, before);
  while (place != seqs_.begin()) {
    const auto record = (*store).find(*--place);
    auto event = std::get<SecurityEventNoted>(decode(record->type, record->body));
    if (!passes(filter, event)) continue;
    if (page.events.size() == limit) {
      page.next = page.events.back().seq;
      break;
    }
    page.events.push_back({record->seq, record->at, std::move(event)});
  }
  return page;
}

}  // namespace xueji::app
