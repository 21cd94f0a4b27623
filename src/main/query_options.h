// What `evaluate` and `report` have in common: the data folder, the period, the dates, the rulebook; and what
// they load with them.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "app/data_folder.h"
#include "app/replay.h"
#include "rules/evaluation.h"
#include "rules/rulebook.h"

namespace CLI {
class App;
}

namespace xueji::cli {

struct QueryOptions {
  std::filesystem::path data;
  std::string from, to, on, as_of;
  std::filesystem::path rulebook, calendar;
};

void add_query_options(CLI::App& verb, QueryOptions& options);

// Everything that a query reads. `folder` stays open for evidence.
struct LoadedQuery {
  app::DataFolder folder;
  app::Replayed replayed;
  Rulebook rulebook;
  EvaluationQuery query;
};

// Empty, with the reason on standard error, when an option or the rulebook is wrong.
std::optional<LoadedQuery> load_query(const QueryOptions& options);

// How many threads compare texts: the command line has the machine to itself.
unsigned comparing_threads();

// Writes to the file, or to standard output when `out` is empty. Fault when it cannot.
void write_output(const std::string& bytes, const std::filesystem::path& out);

}  // namespace xueji::cli
