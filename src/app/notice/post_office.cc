#include "app/notice/post_office.h"

#include <algorithm>

#include <fmt/format.h>

#include "app/live/own_due.h"
#include "app/notice/wording.h"
#include "rules/evaluation.h"

namespace xueji::app {
namespace {

constexpr std::int64_t kMicrosPerSecond = 1'000'000;
constexpr std::int64_t kPauseFactor = 5;  // *default*

Notice waiting_notice(std::string id, Channel channel, std::string receiver, Instant now) {
  return {.id = std::move(id),
          .channel = channel,
          .receiver = std::move(receiver),
          .created = now,
          .next_attempt = now};
}

}  // namespace

PostOffice::PostOffice(Outbox outbox, NoticeSettings settings, Courier& courier, Sources sources)
    : outbox_(std::move(outbox)),
      settings_(std::move(settings)),
      courier_(courier),
      sources_(std::move(sources)) {}

void PostOffice::stop() {
  stopping_ = true;
  courier_.stop();
}

void PostOffice::work(Instant now) {
  if (stopping_) return;
  const Day on = day_of(now, kOfficeOffsetMinutes);
  if (planned_ != on && now >= instant_of(on, settings_.send_at, kOfficeOffsetMinutes)) {
    plan(now);
    planned_ = on;
  }
  deliver(now);
  waiting_ = outbox_.count(NoticeState::waiting);
  failed_ = outbox_.count(NoticeState::failed);
}

void PostOffice::plan(Instant now) {
  const Day on = day_of(now, kOfficeOffsetMinutes);
  const Ledger ledger = sources_.snapshot();
  std::vector<Notice> notices;
  if (settings_.mail) plan_mails(ledger, on, now, notices);
  plan_webhooks(ledger, on, now, notices);
  outbox_.put(notices);
  outbox_.forget_before(instant_of(on - kOutboxKeepDays, TimeOfDay{0}, kOfficeOffsetMinutes));
}

void PostOffice::plan_mails(const Ledger& ledger, Day on, Instant now, std::vector<Notice>& notices) const {
  const DueQuery query{.on = on, .ahead = settings_.ahead_days};
  for (const Accounts::Reader& reader : sources_.readers(ledger)) {
    const std::vector<DueThing> things = own_due_things(ledger, sources_.rulebook, reader.subject, query);
    if (things.empty()) continue;
    Notice& notice =
        notices.emplace_back(waiting_notice(fmt::format("mail/{}/{}", reader.subject.account, format_iso(on)),
                                            Channel::mail, reader.address, now));
    MailText mail = word_daily_mail(things, on, sources_.origin);
    notice.subject = std::move(mail.subject);
    notice.body = std::move(mail.text);
  }
}

void PostOffice::plan_webhooks(const Ledger& ledger, Day on, Instant now,
                               std::vector<Notice>& notices) const {
  const DueQuery query{.on = on, .ahead = settings_.ahead_days};
  for (const WebhookTarget& target : settings_.webhooks)
    for (const UnitId id : protocol_order(ledger)) {
      const UnitBook& unit = ledger.unit(id);
      const UnitCode& code = unit.registered.unit;
      if (!target.units.empty() && std::ranges::find(target.units, code) == target.units.end()) continue;
      const std::vector<DueThing> things = due_things(ledger, sources_.rulebook, unit, query);
      if (things.empty()) continue;
      // A receiver's field can hold no more than visible ASCII, a code anything: so it is named by its
      // digest.
      const std::string name = fmt::format("{}/{}/{}", target.name, code.text, format_iso(on));
      Notice& notice = notices.emplace_back(waiting_notice("webhook-" + to_hex(sha256(name)).substr(0, 32),
                                                           Channel::webhook, target.name, now));
      notice.body = word_webhook(notice.id, code, things, on, sources_.origin);
    }
}

Instant PostOffice::next_attempt(const Notice& notice, Instant now) const {
  std::int64_t pause = settings_.retry_seconds;
  for (std::int64_t i = 1; i < notice.attempts; ++i)
    pause *= kPauseFactor;
  return {now.micros + pause * kMicrosPerSecond};
}

Delivery PostOffice::attempt(const Notice& notice, Instant now) {
  if (notice.channel == Channel::mail) {
    if (!settings_.mail) return {Delivery::Result::never, "mail is switched off"};
    return courier_.send(*settings_.mail, {.id = notice.id,
                                           .from = settings_.mail->from,
                                           .to = notice.receiver,
                                           .subject = notice.subject,
                                           .text = notice.body,
                                           .date = notice.created});
  }
  const auto target = std::ranges::find(settings_.webhooks, notice.receiver, &WebhookTarget::name);
  if (target == settings_.webhooks.end()) return {Delivery::Result::never, "the target is gone"};
  return courier_.post(*target, notice.id, notice.body, now);
}

// A server that does not answer is not asked again in the same round: it must not keep the others waiting.
void PostOffice::deliver(Instant now) {
  std::vector<std::string> silent;
  for (Notice& notice : outbox_.due(now, kNoticesAtOnce)) {
    if (stopping_) return;
    const std::string server =
        notice.channel == Channel::mail ? std::string("mail") : "to " + notice.receiver;
    if (std::ranges::find(silent, server) != silent.end()) continue;
    ++notice.attempts;
    notice.next_attempt = next_attempt(notice, now);
    outbox_.save(notice);
    const Delivery delivery = attempt(notice, now);
    if (stopping_ && delivery.result != Delivery::Result::done) return;
    notice.fault = delivery.fault;
    if (delivery.result == Delivery::Result::done) {
      notice.state = NoticeState::sent;
      notice.body.clear();  // what was said is nobody's business any more
    } else if (delivery.result == Delivery::Result::never || notice.attempts >= kAttemptsMax) {
      notice.state = NoticeState::failed;
    }
    outbox_.save(notice);
    if (delivery.result == Delivery::Result::done) continue;
    if (delivery.result == Delivery::Result::again) silent.push_back(server);
    if (sources_.report) sources_.report(notice);
  }
}

}  // namespace xueji::app
