// JSON of accounts, sessions, grants and tokens, and their shapes for the API description.
#pragma once

#include <string>
#include <string_view>

#include "app/accounts/accounts.h"
#include "domain/access/book.h"
#include "http/openapi.h"
#include "http/route.h"

namespace xueji::http {

std::string account_json(const app::Account& account);  // no secret, no digest
std::string session_json(const app::LoginSession& session, bool current);
std::string login_json(const app::LoginSession& session);
std::string token_json(const app::ApiToken& token);
std::string grant_json(const GrantState& grant);
// {"items":[…]}
std::string list_json(std::string_view items);

Shape account_shape(Schemas& schemas);
Shape account_list_shape(Schemas& schemas);
Shape invitation_shape(Schemas& schemas);
Shape session_list_shape(Schemas& schemas);
Shape login_shape(Schemas& schemas);
Shape own_account_shape(Schemas& schemas);
Shape factor_offer_shape(Schemas& schemas);
Shape token_list_shape(Schemas& schemas);
Shape issued_token_shape(Schemas& schemas);
Shape grant_shape(Schemas& schemas);
Shape grant_list_shape(Schemas& schemas);
Shape security_event_page_shape(Schemas& schemas);

}  // namespace xueji::http
