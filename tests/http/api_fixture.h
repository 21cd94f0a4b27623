// An installation in a folder of its own, called through its routes without a socket: what the API answers
// to whom.
#pragma once

#include <atomic>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include "app/access/decide.h"
#include "app/data_folder.h"
#include "http/api/routes.h"
#include "http/comparison_thread.h"
#include "http/router.h"
#include "tests/journal/scratch_folder.h"

namespace xueji::http {

// Set by the test, read by every thread.
class SteppingClock final : public app::Clock {
 public:
  struct Hand {
    std::atomic<std::int64_t> micros;
    Hand& operator=(Instant instant) {
      micros = instant.micros;
      return *this;
    }
    operator Instant() const { return {micros}; }
  };
  Instant now() override { return at; }
  Hand at{parse_iso_instant("2026-06-30T02:00:00Z")->micros};
};

class ApiTest : public ::testing::Test {
 protected:
  ApiTest();

  void state(const Entry& entry);
  void state_unit(const std::string& code, const std::string& parent);
  void state_member(const std::string& unit, const std::string& code, Role role);
  void state_session(const std::string& unit, const std::string& code, std::string_view date);
  void state_mark(const std::string& unit, const std::string& session, const std::string& member,
                  AttendanceStatus status);

  static std::shared_ptr<const app::Subject> subject(AccessRole role, const std::string& unit,
                                                     const std::string& member = {});

  // The answer to a request by `who`. The query stands in `path` after a question mark, unescaped; of
  // a segment only %2F is decoded.
  Response call(const std::shared_ptr<const app::Subject>& who, Method method, std::string_view path,
                std::string body = {}, std::string key = {});
  Response get(const std::shared_ptr<const app::Subject>& who, std::string_view path);
  static std::string text(const Response& response);
  static boost::json::value parsed(const Response& response);
  // The job once it is over.
  boost::json::value finished(const std::shared_ptr<const app::Subject>& who, std::string_view id);

  std::vector<Field> fields;  // sent with every request
  std::string peer = "10.0.0.5";
  journal::ScratchFolder scratch;
  SteppingClock clock;
  app::DataFolder folder = app::DataFolder::create(scratch.path() / "data", HashAlgorithm::sha256, {});
  app::Engine engine{std::make_unique<journal::Journal>(folder.take_store()), Ledger(), clock};
  Rulebook rulebook = *parse_rulebook(embedded_rulebook_toml(), embedded_calendar_toml()).rulebook;
  app::JournalReaders readers{scratch.path() / "data" / "journal.db"};
  app::Past past{readers};
  app::Uploads uploads{scratch.path() / "uploads", clock};
  app::Comparisons texts{folder.path()};
  ComparisonThread text_thread{texts, [](std::string_view fault) { ADD_FAILURE() << fault; }};
  Service service{engine,  folder.files(), readers, past,          jobs,
                  uploads, rulebook,       clock,   folder.path(), text_thread};
  app::Jobs jobs{scratch.path() / "jobs", clock};  // their work holds on to the service
  Router router{api_routes(service)};
  const Router* routing = &router;
};

}  // namespace xueji::http
