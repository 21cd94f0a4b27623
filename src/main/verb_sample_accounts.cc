#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <CLI/CLI.hpp>
#include <boost/describe/enum_to_string.hpp>
#include <fmt/format.h>

#include "app/accounts/hex.h"
#include "app/accounts/totp.h"
#include "app/json_text.h"
#include "base/error_code.h"
#include "base/fault.h"
#include "domain/ledger.h"
#include "main/opened_accounts.h"
#include "main/verbs.h"

namespace xueji::cli {
namespace {

const app::Client kConsole{.address = "console"};

struct SampleAccount {
  AccessRole role = AccessRole::member;
  std::string login, password, unit;
  std::string factor;  // base32 key of the authenticator; empty: none needed
};

[[noreturn]] void fail(const Error& error) {
  throw Fault(fmt::format("无法建立示范账户：{} {}", token(error.code), error.detail));
}

// Makes the accounts in the way that people would: invited by one administrator, granted by a second,
// confirmed by the first, activated by themselves.
class Enlisting {
 public:
  explicit Enlisting(OpenedAccounts& opened) : opened_(opened), accounts_(opened.accounts()) {}

  std::vector<SampleAccount> run() {
    const auto seated = app::seat_administrators(accounts_, opened_.engine(), opened_.random());
    if (!seated) fail(seated.error());
    for (const app::SeatedAdministrator& administrator : *seated)
      activate({administrator.role, administrator.login, {}, {}, {}}, administrator.code);
    const Ledger ledger = opened_.engine().snapshot();
    const UnitBook* unit = find_lively_unit(ledger);
    if (unit == nullptr) throw Fault("数据目录里还没有单位 · there is no unit yet");
    enlist_outsiders(ledger, *unit);
    enlist_group(*unit);
    return std::move(made_);
  }

 private:
  // The first unit that has a leader and a session: there is something to see.
  static const UnitBook* find_lively_unit(const Ledger& ledger) {
    for (const Cow<UnitBook>& unit : ledger.units())
      if (unit->head.alive && !unit->shelf<SessionHeld>().rows().empty() && find_seat(*unit, Role::leader))
        return &*unit;
    return nullptr;
  }
  static std::optional<MemberSeated> find_seat(const UnitBook& unit, Role role) {
    std::optional<MemberSeated> found;
    for_each_fact<MemberSeated>(unit, [&](const MemberSeated& seat, const RowHead&) {
      if (!found && seat.role == role && !seat.to) found = seat;
    });
    return found;
  }

  void enlist_outsiders(const Ledger& ledger, const UnitBook& unit) {
    RoleGranted superior;
    superior.role = AccessRole::superior;
    enlist("zhuguan", "主管单位", superior, {});
    for (const InspectionRoundOpened& round : ledger.common().shelf<InspectionRoundOpened>().entries()) {
      RoleGranted inspector;
      inspector.role = AccessRole::inspector, inspector.unit = unit.registered.unit;
      inspector.round = round.round;
      enlist("xunting", "巡听员", inspector, {});
      break;
    }
    RoleGranted guest;
    guest.role = AccessRole::guest, guest.unit = unit.registered.unit;
    guest.session = unit.shelf<SessionHeld>().entries().front().session.text;
    enlist("liexi", "列席人员", guest, {});
  }

  void enlist_group(const UnitBook& unit) {
    const auto enlist_as = [&](AccessRole role, const std::string& login, std::optional<MemberSeated> seat) {
      RoleGranted grant;
      grant.role = role, grant.unit = unit.registered.unit;
      enlist(login, seat ? seat->name : std::string(label(role)), grant, seat ? seat->member.text : "");
    };
    enlist_as(AccessRole::unit_admin, "danwei", std::nullopt);
    enlist_as(AccessRole::secretary, "mishu", find_seat(unit, Role::study_secretary));
    enlist_as(AccessRole::leader, "zuzhang", find_seat(unit, Role::leader));
    enlist_as(AccessRole::member, "chengyuan", find_seat(unit, Role::member));
  }

  void enlist(const std::string& login, const std::string& name, RoleGranted grant,
              const std::string& member) {
    const auto invited = accounts_.create_account(
        {.login = login, .name = name, .unit = member.empty() ? "" : grant.unit.text, .member = member},
        id_of(AccessRole::system_admin), kConsole);
    if (!invited) fail(invited.error());
    grant.grant = fmt::format("sample-{}", login), grant.account = invited->account.id;
    grant.from = accounts_.today(), grant.reason = "示范";
    grant.proposed_by = id_of(AccessRole::security_admin);
    record(grant);
    record(RoleGrantConfirmed{grant.grant, id_of(AccessRole::system_admin)});
    activate({grant.role, login, {}, grant.unit.text, {}}, invited->code);
  }

  void record(const Entry& entry) {
    const app::Outcome outcome =
        opened_.engine().submit({.actor = {"installation", {}, {}}, .statements = {{entry, {}}}}).get();
    if (!outcome.receipt) fail(outcome.refusal->errors.empty() ? Error{} : outcome.refusal->errors.front());
  }

  void activate(SampleAccount made, const std::string& code) {
    for (;;) {  // chance may make a password that the policy refuses
      made.password = make_password();
      const auto active = accounts_.activate(code, made.password, kConsole);
      if (active) break;
      if (active.error().code == ErrorCode::activation_wrong) fail(active.error());
    }
    made.factor = enrol(made);
    made_.push_back(std::move(made));
  }

  // Binds an authenticator where one is due; its key, or nothing.
  std::string enrol(const SampleAccount& made) {
    const app::Login login = accounts_.log_in(made.login, made.password, kConsole);
    if (login.result != app::LoginResult::done || login.session.stage != app::LoginStage::enrolment_due)
      return {};
    const auto who = accounts_.recognise_cookie(login.cookie, opened_.engine().snapshot());
    const auto offer = accounts_.offer_factor(*who);
    if (!offer) fail(offer.error());
    const std::string key = accounts_.find_account(login.session.account)->factor_offered;
    const auto enrolled = accounts_.confirm_factor(
        *who, app::totp_code(app::from_hex(key), app::totp_step(app::SystemClock().now())), kConsole);
    if (!enrolled) fail(enrolled.error());
    return offer->key;
  }

  std::string make_password() {
    constexpr std::string_view kLower = "abcdefghjkmnpqrstuvwxyz", kUpper = "ABCDEFGHJKLMNPQRSTUVWXYZ",
                               kDigits = "23456789";
    std::string password;
    for (const std::string_view alphabet : {kUpper, kLower, kDigits}) {
      std::uint8_t bytes[5];
      opened_.random().fill(bytes);
      if (!password.empty()) password += '-';
      for (const std::uint8_t byte : bytes)
        password += alphabet[byte % alphabet.size()];
    }
    return password;
  }

  std::string id_of(AccessRole role) const {
    for (const SampleAccount& made : made_)
      if (made.role == role)
        for (const app::Account& account : accounts_.accounts())
          if (account.login == made.login) return account.id;
    return {};
  }

  OpenedAccounts& opened_;
  app::Accounts& accounts_;
  std::vector<SampleAccount> made_;
};

int run(const std::filesystem::path& data, bool json) {
  OpenedAccounts opened(app::DataFolder::open(data, journal::OpenMode::read_write));
  if (!opened.accounts().accounts().empty()) {
    fmt::print(stderr, "xueji: 已有账户，不再建立示范账户 · there are accounts already\n");
    return kRefused;
  }
  const std::vector<SampleAccount> made = Enlisting(opened).run();
  std::string items;
  for (const SampleAccount& account : made) {
    if (json) {
      items += fmt::format(R"({}{{"role":"{}","login":"{}","password":"{}","unit":{},"factor":"{}"}})",
                           items.empty() ? "" : ",", boost::describe::enum_to_string(account.role, ""),
                           account.login, account.password, app::json_text(account.unit), account.factor);
    } else {
      fmt::print("{}  登录名 {}  口令 {}{}\n", label(account.role), account.login, account.password,
                 account.factor.empty() ? "" : "  动态口令密钥 " + account.factor);
    }
  }
  if (json) fmt::print("[{}]\n", items);
  return kDone;
}

}  // namespace

void add_sample_accounts(CLI::App& app, Verb& chosen) {
  CLI::App* verb = app.add_subcommand(
      "sample-accounts", "为示范数据建立每种角色一个账户 · an account for each role, for trying out");
  struct Options {
    std::filesystem::path data;
    std::string format = "text";
  };
  const auto options = std::make_shared<Options>();
  verb->add_option("--data", options->data, "数据目录 · data folder")->required();
  verb->add_option("--format", options->format, "输出格式 · form of output")
      ->check(CLI::IsMember({"text", "json"}))
      ->capture_default_str();
  verb->callback(
      [&chosen, options] { chosen = [options] { return run(options->data, options->format == "json"); }; });
}

}  // namespace xueji::cli
