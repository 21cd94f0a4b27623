// What every handler of these routes does: read the body's texts, refuse, answer.
#pragma once

#include <functional>
#include <string>

#include "http/accounts/account_routes.h"
#include "http/api/body_value.h"

namespace xueji::http {

inline void refuse(const Exchange& exchange, const Respond& respond, Problem refusal) {
  respond(respond_with(refusal, exchange.request));
}

// 204 when it was done.
inline void respond_checked(const Exchange& exchange, const Respond& respond, const Checked& checked) {
  respond(checked ? empty_response() : respond_with(problem(checked.error()), exchange.request));
}

// `decide` about the installation; `owner` is the account concerned. Answers the refusal and says false.
bool permit(const AccountService& service, const Exchange& exchange, const Respond& respond,
            app::Action action, std::string owner = {}, std::string proposed_by = {});

// The body's members, all of them texts.
Shape text_body(std::initializer_list<std::pair<const char*, const char*>> members);

}  // namespace xueji::http
