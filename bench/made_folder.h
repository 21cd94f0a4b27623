// Data folders that benches make, beside themselves on a real disk, and open as a server does.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <benchmark/benchmark.h>

#include "app/clock.h"
#include "app/codec.h"
#include "app/data_folder.h"
#include "app/engine.h"
#include "app/replay.h"
#include "http/log.h"
#include "journal/journal.h"

namespace xueji::bench {

class NoLog final : public http::Log {
 public:
  void write(std::string_view line) override { benchmark::DoNotOptimize(line.data()); }
};

inline std::vector<journal::Draft> drafts_of(const std::vector<Entry>& entries) {
  std::vector<journal::Draft> drafts;
  for (const Entry& entry : entries)
    drafts.push_back(
        {Instant{1'767'600'000'000'000}, "office", "live", app::type_of(entry), app::encode(entry)});
  return drafts;
}

// A data folder beside the bench, on its disk.
class MadeFolder {
 public:
  // `batches`: what is recorded in it, one append each.
  MadeFolder(const std::string& name, std::size_t batches,
             const std::function<std::vector<Entry>(std::size_t)>& batch)
      : path_("bench-" + name) {
    std::filesystem::remove_all(path_);
    journal::Journal journal(app::DataFolder::create(path_, HashAlgorithm::sha256, {}).take_store());
    for (std::size_t number = 0; number < batches; ++number)
      journal.append(drafts_of(batch(number)));
  }
  ~MadeFolder() { std::filesystem::remove_all(path_); }
  MadeFolder(const MadeFolder&) = delete;
  MadeFolder& operator=(const MadeFolder&) = delete;
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

// The folder's journal open for writing, by the engine.
struct OpenFolder {
  app::SystemClock clock;
  app::DataFolder folder;
  app::Replayed replayed;
  app::Engine engine;

  explicit OpenFolder(const std::filesystem::path& path)
      : folder(app::DataFolder::open(path, journal::OpenMode::read_write)),
        replayed(app::replay(folder.store())),
        engine(std::make_unique<journal::Journal>(folder.take_store()), std::move(replayed.ledger), clock) {}
};

inline void state(app::Engine& engine, Entry entry) {
  if (!engine.submit({{}, {{std::move(entry), {}}}}).get().receipt) throw std::runtime_error("refused");
}

}  // namespace xueji::bench
