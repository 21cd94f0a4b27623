// Service: what the handlers of the API work on. Everything outlives the server.
#pragma once

#include <functional>

#include "app/clock.h"
#include "app/engine.h"
#include "app/file_store.h"
#include "app/job/jobs.h"
#include "app/query/journal_readers.h"
#include "app/query/past.h"
#include "app/query/record_cache.h"
#include "app/query/record_index.h"
#include "app/upload/uploads.h"
#include "rules/rulebook.h"

namespace xueji::http {

class ComparisonThread;

struct Service {
  app::Engine& engine;
  app::FileStore files;
  app::JournalReaders& readers;
  app::Past& past;
  app::Jobs& jobs;
  app::Uploads& uploads;
  const Rulebook& rulebook;
  app::Clock& clock;
  std::filesystem::path data;  // the data folder
  ComparisonThread& comparisons;
  app::RecordCache records = {};       // of the journal, kept between requests
  app::RecordIndex record_index = {};  // of the journal

  Day today() const { return day_of(clock.now(), kOfficeOffsetMinutes); }
};

}  // namespace xueji::http
