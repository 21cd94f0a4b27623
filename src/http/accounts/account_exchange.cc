#include "http/accounts/account_exchange.h"

#include <fmt/format.h>

#include "app/json_text.h"

namespace xueji::http {

bool permit(const AccountService& service, const Exchange& exchange, const Respond& respond,
            app::Action action, std::string owner, std::string proposed_by) {
  const app::Object object{.kind = app::ObjectKind::configuration,
                           .owner_account = std::move(owner),
                           .proposed_by = std::move(proposed_by)};
  const app::Decision decision =
      decide(service.engine.snapshot(), *exchange.subject, action, object, service.accounts.today());
  auto refusal = refuse_decision(decision, exchange.request, true);
  if (refusal) respond(*std::move(refusal));
  return !refusal;
}

Shape text_body(std::initializer_list<std::pair<const char*, const char*>> members) {
  std::string properties, required, example;
  for (const auto& [name, sample] : members) {
    const char* comma = properties.empty() ? "" : ",";
    properties += fmt::format(R"({}"{}":{{"type":"string"}})", comma, name);
    required += fmt::format(R"({}"{}")", comma, name);
    example += fmt::format(R"({}"{}":{})", comma, name, app::json_text(sample));
  }
  return {
      fmt::format(R"({{"type":"object","properties":{{{}}},"required":[{}],"additionalProperties":false}})",
                  properties, required),
      fmt::format("{{{}}}", example)};
}

}  // namespace xueji::http
