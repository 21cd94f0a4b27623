// A small world for account tests: an engine on a journal in memory, a clock that the test turns, chance that
// repeats itself, cheap hashes, and the three administrators logged in or not.
#pragma once

#include <atomic>
#include <memory>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "app/accounts/accounts.h"
#include "app/accounts/hex.h"
#include "app/accounts/totp.h"
#include "app/codec.h"
#include "app/engine.h"
#include "base/digest.h"
#include "base/error_code.h"
#include "base/fault.h"
#include "journal/journal.h"
#include "tests/domain/fixture.h"
#include "tests/journal/scratch_folder.h"

namespace xueji::test {

class TurnableClock final : public app::Clock {
 public:
  explicit TurnableClock(const char* iso) : now_(*parse_iso_instant(iso)) {}
  Instant now() override { return now_; }
  void turn_minutes(std::int64_t minutes) { now_.micros += minutes * app::kMicrosPerMinute; }
  void turn_seconds(std::int64_t seconds) { now_.micros += seconds * 1'000'000; }
  void turn_days(std::int64_t days) { turn_minutes(days * 24 * 60); }

 private:
  Instant now_;
};

// SHA-256 of a counter: never the same twice, the same in every run.
class CountedRandom final : public app::RandomSource {
 public:
  void fill(std::span<std::uint8_t> bytes) override {
    for (std::size_t place = 0; place < bytes.size(); ++place) {
      if (place % 32 == 0) block_ = sha256(std::to_string(++counter_));
      bytes[place] = block_[place % 32];
    }
  }

 private:
  std::uint64_t counter_ = 0;
  Digest block_{};
};

// A store in memory that can be told to take no more.
class StoppableStore final : public journal::Store {
 public:
  StoppableStore()
      : Store(HashAlgorithm::sha256), inner_(journal::make_memory_store(HashAlgorithm::sha256)) {}
  journal::Head head() override { return inner_->head(); }
  void append(std::span<const journal::RecordView> records) override {
    if (stopped) throw Fault("the disk is full");
    inner_->append(records);
  }
  void scan(Seq from, Seq to, const std::function<bool(const journal::RecordView&)>& visit) override {
    inner_->scan(from, to, visit);
  }
  std::optional<journal::Record> find(Seq seq) override { return inner_->find(seq); }
  void audit(const std::function<bool(const journal::StoredRow&)>& visit) override { inner_->audit(visit); }
  std::string inspect_storage() override { return inner_->inspect_storage(); }

  std::atomic<bool> stopped = false;

 private:
  std::unique_ptr<journal::Store> inner_;
};

class AccountWorld : public ::testing::Test {
 protected:
  static constexpr const char* kPassword = "Tall-Willow.8 banks";
  static constexpr const char* kOtherPassword = "Nine Quiet_Rivers 4x";
  const app::Client client{.address = "10.0.0.5", .agent = "test"};

  journal::ScratchFolder folder;
  TurnableClock clock{"2026-06-01T02:00:00Z"};
  CountedRandom random;
  StoppableStore* store = nullptr;
  std::unique_ptr<app::Engine> engine;
  std::unique_ptr<app::Accounts> accounts;

  static app::AccountSettings cheap_settings() {
    app::AccountSettings settings;
    settings.hash_cost = {.passes = 1, .memory_bytes = 8192};
    return settings;
  }

  void SetUp() override {
    auto owned = std::make_unique<StoppableStore>();
    store = owned.get();
    engine =
        std::make_unique<app::Engine>(std::make_unique<journal::Journal>(std::move(owned)), Ledger(), clock);
    open_accounts();
    for (const char* code : {"H", "G1", "G2"})
      record(LedgerWords::unit(code, std::string_view(code) == "H" ? "" : "H"));
    record(LedgerWords::seat("M1", Role::leader));
    record(LedgerWords::seat("M2"));
  }

  void open_accounts(app::AccountSettings settings = cheap_settings()) {
    accounts.reset();
    accounts = std::make_unique<app::Accounts>(app::AccountStore(folder.file("directory.db")), *engine, clock,
                                               random, std::move(settings));
  }

  // The token of the refusal; empty when it was recorded.
  std::string try_record(const Entry& entry) {
    const app::Outcome outcome = engine->submit({.actor = {}, .statements = {{entry, {}}}}).get();
    return outcome.receipt ? std::string() : std::string(token(outcome.refusal->errors.front().code));
  }
  void record(const Entry& entry) { ASSERT_EQ(try_record(entry), "") << kind_of(entry); }

  // A role that takes effect: proposed and confirmed by two others.
  void grant(const std::string& account, AccessRole role, const char* unit = "", bool subtree = false) {
    const std::string code = "r" + std::to_string(++grants_);
    record(RoleGranted{.grant = code,
                       .account = account,
                       .role = role,
                       .unit = {unit},
                       .subtree = subtree,
                       .from = day("2026-01-01"),
                       .reason = "任职",
                       .proposed_by = "first"});
    record(RoleGrantConfirmed{.grant = code, .confirmed_by = "second"});
  }

  // An active account without a second factor.
  app::Account make_account(const std::string& login, AccessRole role = AccessRole::secretary,
                            const char* unit = "G1", const std::string& member = {}) {
    auto invited = accounts->create_account(
        {.login = login, .name = "姓名", .unit = member.empty() ? "" : unit, .member = member}, "sys",
        client);
    EXPECT_TRUE(invited) << login;
    grant(invited->account.id, role, is_administrator(role) ? "" : unit, role == AccessRole::superior);
    auto active = accounts->activate(invited->code, kPassword, client);
    EXPECT_TRUE(active) << login;
    return *active;
  }
  app::Login log_in(const std::string& login, const char* password = kPassword) {
    return accounts->log_in(login, password, client);
  }
  std::optional<app::Recognised> recognise(const std::string& cookie) {
    return accounts->recognise_cookie(cookie, engine->snapshot());
  }
  std::string code_for(const std::string& account) {
    const auto found = accounts->find_account(account);
    const std::string& key = found->factor.empty() ? found->factor_offered : found->factor;
    return app::totp_code(app::from_hex(key), app::totp_step(clock.now()));
  }
  // Binds an authenticator to the account behind the login; the login that is complete then.
  app::Login enrol(const app::Login& login) {
    const auto who = recognise(login.cookie);
    EXPECT_TRUE(accounts->offer_factor(*who));
    auto enrolled = accounts->confirm_factor(*who, code_for(login.session.account), client);
    EXPECT_TRUE(enrolled);
    return *enrolled;
  }

  std::vector<SecurityEventNoted> events() const {
    std::vector<SecurityEventNoted> found;
    store->scan(1, journal::kSeqMax, [&](const journal::RecordView& record) {
      if (record.type.starts_with("security_event_noted"))
        found.push_back(std::get<SecurityEventNoted>(app::decode(record.type, record.body)));
      return true;
    });
    return found;
  }
  std::size_t count_events(SecurityEvent event, bool done = true) const {
    std::size_t count = 0;
    for (const SecurityEventNoted& noted : events())
      count += noted.event == event && noted.done == done;
    return count;
  }

 private:
  struct LedgerWords : LedgerFixture {
    using LedgerFixture::seat;
    using LedgerFixture::unit;
  };
  int grants_ = 0;
};

}  // namespace xueji::test
