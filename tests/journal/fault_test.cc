// The disk fails. Whatever fails, at whichever write: what was acknowledged stays, nothing half-written
// shows, the journal takes no more until it is opened again, and then goes on. Each test has a control: the
// same with a writer that acknowledges too early, or a disk that is never flushed, must be caught.
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "journal/journal.h"
#include "journal/verify.h"
#include "tests/journal/faulty_disk.h"
#include "tests/journal/numbered_drafts.h"
#include "tests/journal/scratch_folder.h"

namespace xueji::journal {
namespace {

namespace fs = std::filesystem;

constexpr Seq kRecordsBefore = 5;

enum class Acknowledge { when_durable, before_append };

// The writer of the tests: two openings, groups of several sizes, a checkpoint at each closing.
class Story {
 public:
  Story(fs::path path, Acknowledge acknowledge) : path_(std::move(path)), acknowledge_(acknowledge) {}

  // Runs to the end or to the first fault.
  void run() {
    for (const std::vector<Seq>& groups : {std::vector<Seq>{1, 3, 1}, std::vector<Seq>{40, 2, 1}}) {
      try {
        Journal journal(open_sqlite_store(path_, OpenMode::read_write));
        for (const Seq size : groups)
          append(journal, size);
      } catch (const Fault&) {
        return;
      }
    }
  }

  Seq acknowledged() const noexcept { return acknowledged_; }
  Seq sent() const noexcept { return sent_; }  // the last record that was given to the journal

 private:
  void append(Journal& journal, Seq size) {
    const Seq first = journal.head().seq + 1;
    sent_ = first + size - 1;
    if (acknowledge_ == Acknowledge::before_append) acknowledged_ = sent_;
    try {
      journal.append(numbered_drafts(first, size));
    } catch (const Fault&) {
      EXPECT_EQ(journal.head().seq, first - 1);
      EXPECT_THROW(journal.append(numbered_drafts(first, 1)), Fault) << "a journal that failed must stop";
      throw;
    }
    acknowledged_ = sent_;
  }

  fs::path path_;
  Acknowledge acknowledge_;
  Seq acknowledged_ = kRecordsBefore;
  Seq sent_ = kRecordsBefore;
};

// What is wrong with the journal at `path` after a story; empty when nothing.
std::string complaint(const fs::path& path, Seq acknowledged, Seq sent, OpenMode mode) {
  try {
    const auto store = open_sqlite_store(path, mode);
    const Verification found = verify(*store);
    if (!found.sound()) return found.first_bad ? found.first_bad->what : found.storage_damage;
    if (found.records < acknowledged) {
      return fmt::format("lost: {} records, {} acknowledged", found.records, acknowledged);
    }
    if (found.records > sent) return fmt::format("invented: {} records, {} sent", found.records, sent);
    for (const Record& record : all_records(*store)) {
      if (!is_numbered(record)) return fmt::format("record {} is not what was sent", record.seq);
    }
    return {};
  } catch (const Fault& fault) {
    return fault.what();
  }
}

class JournalFault : public testing::Test {
 protected:
  void SetUp() override {
    Journal journal(create_sqlite_store(base_.file(), HashAlgorithm::sha256));
    journal.append(numbered_drafts(1, kRecordsBefore));
  }

  // A folder with a journal of kRecordsBefore records.
  std::unique_ptr<ScratchFolder> fresh_folder() const {
    auto folder = std::make_unique<ScratchFolder>();
    fs::copy_file(base_.file(), folder->file());
    return folder;
  }

  std::uint64_t operations_of_story() {
    FaultyDisk disk;
    const auto folder = fresh_folder();
    Story story(folder->file(), Acknowledge::when_durable);
    story.run();
    EXPECT_EQ(story.acknowledged(), kRecordsBefore + 48);
    return disk.operations();
  }

  // Complaints over the story run once for every n, with the n-th operation failing.
  std::vector<std::string> complaints(FaultPlan plan, Acknowledge acknowledge) {
    std::vector<std::string> result;
    const std::uint64_t count = operations_of_story();
    EXPECT_GT(count, 40U);
    for (plan.fail_at = 1; plan.fail_at <= count; ++plan.fail_at) {
      FaultyDisk disk;
      disk.arm(plan);
      const auto folder = fresh_folder();
      Story story(folder->file(), acknowledge);
      story.run();
      EXPECT_TRUE(disk.has_failed());
      const auto note = [&](const char* when, const std::string& what) {
        if (!what.empty()) result.push_back(fmt::format("operation {}, {}: {}", plan.fail_at, when, what));
      };
      const ScratchFolder after_cut;
      write_image(disk.image(0), after_cut.path());
      note("while failing",
           complaint(folder->file(), story.acknowledged(), story.sent(), OpenMode::read_only));
      disk.arm({});
      note("after a power cut",
           complaint(after_cut.file(), story.acknowledged(), story.sent(), OpenMode::read_write));
      note("opened again",
           complaint(folder->file(), story.acknowledged(), story.sent(), OpenMode::read_write));
      note("going on", go_on(folder->file()));
    }
    return result;
  }

  static std::string go_on(const fs::path& path) {
    try {
      Journal journal(open_sqlite_store(path, OpenMode::read_write));
      const Seq next = journal.head().seq + 1;
      journal.append(numbered_drafts(next, 2));
      return complaint(path, next + 1, next + 1, OpenMode::read_only);
    } catch (const Fault& fault) {
      return fault.what();
    }
  }

  // Complaints over images of power cuts before every operation of the story.
  std::vector<std::string> complaints_of_power_cuts(bool never_flush, std::size_t& images) {
    struct Cut {
      DiskImage image;
      Seq acknowledged, sent;
    };
    constexpr std::uint32_t kImagesPerCut = 12;
    std::vector<Cut> cuts;
    {
      FaultyDisk disk;
      if (never_flush) disk.never_flush();
      const auto folder = fresh_folder();
      Story story(folder->file(), Acknowledge::when_durable);
      std::uint32_t luck = 1;
      const auto cut = [&] {
        for (std::uint32_t i = 0; i < kImagesPerCut; ++i) {
          cuts.push_back({disk.image(i < 2 ? i : ++luck), story.acknowledged(), story.sent()});
        }
      };
      disk.on_operation(cut);
      story.run();
      cut();
    }
    images = cuts.size();
    std::vector<std::string> result;
    const FaultyDisk no_flushing;  // what is checked from here on need not outlive the machine
    for (std::size_t i = 0; i < cuts.size(); ++i) {
      const ScratchFolder folder;
      write_image(cuts[i].image, folder.path());
      const std::string what =
          complaint(folder.file(), cuts[i].acknowledged, cuts[i].sent, OpenMode::read_write);
      if (!what.empty()) result.push_back(fmt::format("image {}: {}", i, what));
    }
    return result;
  }

  ScratchFolder base_;
};

using Complaints = std::vector<std::string>;

TEST_F(JournalFault, SurvivesAnErrorAtEveryOperation) {
  EXPECT_EQ(complaints({0, FaultPlan::Kind::io_error, false}, Acknowledge::when_durable), Complaints{});
}

TEST_F(JournalFault, SurvivesADiskThatStaysBrokenFromAnyOperationOn) {
  EXPECT_EQ(complaints({0, FaultPlan::Kind::io_error, true}, Acknowledge::when_durable), Complaints{});
}

TEST_F(JournalFault, SurvivesAFullDisk) {
  EXPECT_EQ(complaints({0, FaultPlan::Kind::disk_full, true}, Acknowledge::when_durable), Complaints{});
}

TEST_F(JournalFault, SurvivesShortWrites) {
  EXPECT_EQ(complaints({0, FaultPlan::Kind::short_write, false}, Acknowledge::when_durable), Complaints{});
}

TEST_F(JournalFault, ControlAcknowledgingBeforeTheAppendIsCaught) {
  const Complaints found = complaints({0, FaultPlan::Kind::io_error, true}, Acknowledge::before_append);
  EXPECT_GT(found.size(), 10U);
  EXPECT_NE(found.front().find("lost"), std::string::npos) << found.front();
}

TEST_F(JournalFault, SurvivesAPowerCutBeforeEveryOperation) {
  std::size_t images = 0;
  EXPECT_EQ(complaints_of_power_cuts(false, images), Complaints{});
  EXPECT_GE(images, 500U);
}

TEST_F(JournalFault, ControlADiskThatIsNeverFlushedIsCaught) {
  std::size_t images = 0;
  const Complaints found = complaints_of_power_cuts(true, images);
  EXPECT_GT(found.size(), images / 10);
  std::size_t lost = 0;
  for (const std::string& complaint : found)
    lost += complaint.find("lost") != std::string::npos ? 1 : 0;
  EXPECT_GT(lost, 10U);
}

// Creation is whole or not at all: a file under the journal's name is a journal.
TEST_F(JournalFault, CreatesWholeOrNotAtAll) {
  std::uint64_t count = 0;
  {
    FaultyDisk disk;
    const ScratchFolder folder;
    create_sqlite_store(folder.file(), HashAlgorithm::sha256);
    count = disk.operations();
  }
  EXPECT_GT(count, 10U);
  for (std::uint64_t n = 1; n <= count; ++n) {
    FaultyDisk disk;
    const ScratchFolder folder;
    disk.arm({n, FaultPlan::Kind::io_error, true});
    try {
      create_sqlite_store(folder.file(), HashAlgorithm::sha256);
    } catch (const Fault&) {
    }
    disk.arm({});
    if (fs::exists(folder.file())) {
      EXPECT_EQ(complaint(folder.file(), 0, 0, OpenMode::read_write), "") << n;
    } else {
      EXPECT_NO_THROW(create_sqlite_store(folder.file(), HashAlgorithm::sha256)) << n;
    }
  }
}

}  // namespace
}  // namespace xueji::journal
