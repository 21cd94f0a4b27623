#include "app/accounts/seating.h"

#include <algorithm>

#include "app/accounts/secret.h"
#include "app/engine.h"
#include "base/error_code.h"
#include "base/fault.h"

namespace xueji::app {
namespace {

struct Seat {
  AccessRole role;
  const char* login;
};
constexpr Seat kSeats[] = {{AccessRole::system_admin, "sysadmin"},
                           {AccessRole::security_admin, "secadmin"},
                           {AccessRole::auditor, "auditor"}};

const Client kConsole{.address = "console"};

}  // namespace

Result<std::vector<SeatedAdministrator>> seat_administrators(Accounts& accounts, Engine& engine,
                                                             RandomSource& random) {
  const Ledger ledger = engine.snapshot();
  for (const GrantState& state : ledger.common().access->grants())
    if (is_administrator(state.grant.role) && state.effective())
      return Error{ErrorCode::grant_settled, "grant", state.grant.grant};
  std::vector<SeatedAdministrator> seated;
  for (const Seat& seat : kSeats) {
    const auto invited = accounts.create_account({.login = seat.login, .name = std::string(label(seat.role))},
                                                 "installation", kConsole);
    if (!invited) return invited.error();
    Batch batch{{"installation", Actor::Standing::supervising_body, {}}, {}};
    batch.statements.push_back({RoleGranted{.grant = make_id(random, "g"),
                                            .account = invited->account.id,
                                            .role = seat.role,
                                            .from = accounts.today(),
                                            .reason = "系统初始化"},
                                std::nullopt});
    const Outcome outcome = engine.submit(std::move(batch)).get();
    if (!outcome.receipt)
      throw Fault("管理员授权无法记入日志 · the journal does not take the administrators' grants");
    seated.push_back({seat.role, seat.login, invited->code});
  }
  return seated;
}

}  // namespace xueji::app
