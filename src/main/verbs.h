// The verbs of the command line. Each add_ function registers its verb and options; when the verb is chosen
// it sets `chosen` to what is to be run.
#pragma once

#include <functional>

namespace CLI {
class App;
}

namespace xueji::cli {

inline constexpr int kDone = 0, kFault = 1, kUsageError = 2, kRefused = 3;

using Verb = std::function<int()>;

void add_init(CLI::App& app, Verb& chosen);
void add_account(CLI::App& app, Verb& chosen);
void add_import(CLI::App& app, Verb& chosen);
void add_template(CLI::App& app, Verb& chosen);
void add_export(CLI::App& app, Verb& chosen);
void add_evaluate(CLI::App& app, Verb& chosen);
void add_report(CLI::App& app, Verb& chosen);
void add_reuse(CLI::App& app, Verb& chosen);
void add_search(CLI::App& app, Verb& chosen);
void add_index(CLI::App& app, Verb& chosen);
void add_sample(CLI::App& app, Verb& chosen);
void add_sample_accounts(CLI::App& app, Verb& chosen);
void add_serve(CLI::App& app, Verb& chosen);
void add_openapi(CLI::App& app, Verb& chosen);
void add_verify(CLI::App& app, Verb& chosen);
void add_history(CLI::App& app, Verb& chosen);

}  // namespace xueji::cli
