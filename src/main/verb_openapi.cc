#include <filesystem>
#include <string>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <stdlib.h>

#include "app/accounts/random_source.h"
#include "app/clock.h"
#include "app/data_folder.h"
#include "base/fault.h"
#include "http/installation.h"
#include "main/query_options.h"
#include "main/verbs.h"

namespace xueji::cli {
namespace {

// An empty installation for the time of a description: the routes stand on one.
class ScratchData {
 public:
  ScratchData() {
    std::string name = (std::filesystem::temp_directory_path() / "xueji-openapi-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) throw Fault("cannot make a temporary folder");
    path_ = name;
  }
  ~ScratchData() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  ScratchData(const ScratchData&) = delete;
  ScratchData& operator=(const ScratchData&) = delete;
  std::filesystem::path data() const { return path_ / "data"; }

 private:
  std::filesystem::path path_;
};

int run(const std::filesystem::path& out) {
  const ScratchData scratch;
  app::SystemClock clock;
  app::SystemRandomSource random;
  http::StandardErrorLog log;
  app::DataFolder::create(scratch.data(), HashAlgorithm::sha256, clock.now());
  const http::Installation installation({.data = scratch.data(),
                                         .rulebook = {},
                                         .calendar = {},
                                         .notices = {},
                                         .origin = "https://localhost",
                                         .venue_networks = {},
                                         .version = XUEJI_VERSION,
                                         .server = {}},
                                        clock, random, log);
  write_output(installation.description(), out);
  return kDone;
}

}  // namespace

void add_openapi(CLI::App& app, Verb& chosen) {
  CLI::App* verb = app.add_subcommand("openapi", "输出接口说明 · print the API's description (OpenAPI 3.1)");
  const auto out = std::make_shared<std::filesystem::path>();
  verb->add_option("--out", *out, "写入文件，默认写到标准输出 · file to write");
  verb->callback([&chosen, out] { chosen = [out] { return run(*out); }; });
}

}  // namespace xueji::cli
