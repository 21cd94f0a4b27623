// verify finds damage and names the first bad record: by flips of single bits in every column, by flips of
// every bit of every record in the file, and by the things that somebody with write access could do.
#include "journal/verify.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>
#include <functional>
#include <string>
#include <vector>

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>
#include <sqlite3.h>
#include <unistd.h>

#include "journal/chain.h"
#include "journal/journal.h"
#include "journal/sqlite_connection.h"
#include "tests/journal/leaf_cells.h"
#include "tests/journal/numbered_drafts.h"
#include "tests/journal/scratch_folder.h"

namespace xueji::journal {
namespace {

using testing::HasSubstr;

Draft arbitrary_draft() {
  const auto bytes = rc::gen::container<std::string>(rc::gen::arbitrary<char>());
  return {Instant{*rc::gen::arbitrary<std::int64_t>()}, *bytes, *bytes, *bytes, *bytes};
}

std::vector<Draft> arbitrary_drafts() {
  std::vector<Draft> drafts;
  const int count = *rc::gen::inRange(1, 9);
  for (int i = 0; i < count; ++i)
    drafts.push_back(arbitrary_draft());
  return drafts;
}

HashAlgorithm arbitrary_algorithm() {
  return *rc::gen::element(HashAlgorithm::sha256, HashAlgorithm::sm3);
}

// A record and one bit of it: bits of seq, at, actor, origin, type, body, hash in this order.
struct Flip {
  Seq seq;
  std::size_t bit;
};

constexpr std::size_t kNumberBits = 64;

std::size_t bits_of(const Record& record) {
  const std::size_t bytes =
      record.actor.size() + record.origin.size() + record.type.size() + record.body.size() + sizeof(Digest);
  return 2 * kNumberBits + 8 * bytes;
}

void flip_bit(std::string& bytes, std::size_t bit) {
  bytes[bit / 8] = static_cast<char>(static_cast<unsigned char>(bytes[bit / 8]) ^ (1U << bit % 8));
}

// Which column the bit lies in (counted as in the table) and which bit of it.
std::pair<int, std::size_t> locate(const Record& record, std::size_t bit) {
  const std::array<std::size_t, 7> sizes{kNumberBits,
                                         kNumberBits,
                                         8 * record.actor.size(),
                                         8 * record.origin.size(),
                                         8 * record.type.size(),
                                         8 * record.body.size(),
                                         8 * sizeof(Digest)};
  int column = 0;
  while (bit >= sizes[static_cast<std::size_t>(column)])
    bit -= sizes[static_cast<std::size_t>(column++)];
  return {column, bit};
}

// Hands out the rows of another store with one bit flipped.
class FlippingStore final : public Store {
 public:
  FlippingStore(Store& inner, Flip flip) : Store(inner.algorithm()), inner_(inner), flip_(flip) {}
  Head head() override { return inner_.head(); }
  void append(std::span<const RecordView>) override { throw Fault("for reading only"); }
  void scan(Seq, Seq, const std::function<bool(const RecordView&)>&) override { throw Fault("not scanned"); }
  std::optional<Record> find(Seq seq) override { return inner_.find(seq); }
  std::string inspect_storage() override { return {}; }

  void audit(const std::function<bool(const StoredRow&)>& visit) override {
    inner_.audit([&](const StoredRow& row) {
      if (row.record.seq != flip_.seq) return visit(row);
      Record record = to_record(row.record);
      std::int64_t seq = row.seq;
      const auto [column, bit] = locate(record, flip_.bit);
      switch (column) {
        case 0:
          seq ^= static_cast<std::int64_t>(1ULL << bit);
          break;
        case 1:
          record.at.micros ^= static_cast<std::int64_t>(1ULL << bit);
          break;
        case 2:
          flip_bit(record.actor, bit);
          break;
        case 3:
          flip_bit(record.origin, bit);
          break;
        case 4:
          flip_bit(record.type, bit);
          break;
        case 5:
          flip_bit(record.body, bit);
          break;
        case 6:
          record.hash[bit / 8] = static_cast<std::uint8_t>(record.hash[bit / 8] ^ (1U << bit % 8));
          break;
        default:
          ADD_FAILURE();
      }
      record.seq = static_cast<Seq>(seq);
      return visit({seq, {}, view_of(record)});
    });
  }

 private:
  Store& inner_;
  Flip flip_;
};

Flip arbitrary_flip(const std::vector<Record>& records) {
  const Record& victim = *rc::gen::elementOf(records);
  return {victim.seq, *rc::gen::inRange<std::size_t>(0, bits_of(victim))};
}

RC_GTEST_PROP(Verify, FindsEveryFlippedBitInMemory, ()) {
  Journal journal(make_memory_store(arbitrary_algorithm()));
  journal.append(arbitrary_drafts());
  RC_ASSERT(verify(journal.store()).sound());
  const Flip flip = arbitrary_flip(all_records(journal.store()));
  FlippingStore flipped(journal.store(), flip);
  const Verification found = verify(flipped);
  RC_ASSERT(found.first_bad.has_value());
  RC_ASSERT(found.first_bad->seq == flip.seq);
  RC_ASSERT(found.records == flip.seq - 1);
}

// Does with SQL what a flipped bit in the column would have done. False when the new number is taken.
bool flip_in_database(const std::filesystem::path& path, const Record& victim, std::size_t at_bit) {
  SqliteConnection outsider(path.string(), SQLITE_OPEN_READWRITE);
  outsider.execute(
      "PRAGMA synchronous = OFF; DROP TRIGGER record_never_changes; PRAGMA ignore_check_constraints = ON");
  const auto [column, bit] = locate(victim, at_bit);
  static constexpr std::array kColumns{"seq", "at", "actor", "origin", "type", "body", "hash"};
  SqliteStatement update(outsider, fmt::format("UPDATE OR IGNORE record SET {} = ?1 WHERE seq = ?2",
                                               kColumns[static_cast<std::size_t>(column)]));
  const auto number_with_flip = [bit = bit](std::int64_t number) {
    return number ^ static_cast<std::int64_t>(1ULL << bit);
  };
  std::string bytes(reinterpret_cast<const char*>(victim.hash.data()), victim.hash.size());
  if (column == 0) update.bind(1, number_with_flip(victim.seq));
  if (column == 1) update.bind(1, number_with_flip(victim.at.micros));
  if (column >= 2 && column <= 5) {
    bytes = std::array{victim.actor, victim.origin, victim.type,
                       victim.body}[static_cast<std::size_t>(column - 2)];
    flip_bit(bytes, bit);
    update.bind_text(1, bytes);
  }
  if (column == 6) {
    flip_bit(bytes, bit);
    update.bind_blob(1, bytes);
  }
  update.bind(2, std::int64_t{victim.seq});
  update.step();
  return sqlite3_changes(outsider.handle()) == 1;
}

RC_GTEST_PROP(Verify, FindsEveryFlippedBitInTheDatabase, ()) {
  const ScratchFolder folder;
  std::vector<Record> records;
  {
    Journal journal(create_sqlite_store(folder.file(), arbitrary_algorithm()));
    journal.append(arbitrary_drafts());
    RC_ASSERT(verify(journal.store()).sound());
    records = all_records(journal.store());
  }
  const Flip flip = arbitrary_flip(records);
  RC_PRE(flip_in_database(folder.file(), records[flip.seq - 1], flip.bit));
  const Verification found = verify(*open_sqlite_store(folder.file(), OpenMode::read_only));
  RC_ASSERT(found.first_bad.has_value());
  RC_ASSERT(found.first_bad->seq == flip.seq);
}

// Every bit of every record's cell in the file itself: numbers, lengths, types and content. The one bit that
// SQLite never reads (the key's place in the row, whose value is the cell's number) may differ without any
// effect.
TEST(Verify, FindsEveryFlippedBitInTheFile) {
  const ScratchFolder folder;
  {
    Journal journal(create_sqlite_store(folder.file(), HashAlgorithm::sha256));
    journal.append(numbered_drafts(1, 6));
  }
  const std::vector<LeafCell> cells = leaf_cells(folder.file(), numbered_draft(1).body);
  ASSERT_EQ(cells.size(), 6U);
  const int file = ::open(folder.file().c_str(), O_RDWR | O_CLOEXEC);
  std::size_t flips = 0, ineffective = 0;
  for (std::size_t index = 0; index < cells.size(); ++index) {
    const LeafCell& cell = cells[index];
    for (std::size_t bit = 0; bit < 8 * cell.bytes.size(); ++bit) {
      const auto flipped =
          static_cast<char>(static_cast<unsigned char>(cell.bytes[bit / 8]) ^ (1U << bit % 8));
      const auto offset = static_cast<off_t>(cell.offset + bit / 8);
      ASSERT_EQ(::pwrite(file, &flipped, 1, offset), 1);
      const Verification found = verify(*open_sqlite_store(folder.file(), OpenMode::read_only));
      ASSERT_EQ(::pwrite(file, &cell.bytes[bit / 8], 1, offset), 1);
      ++flips;
      if (found.sound()) {
        ++ineffective;
        ASSERT_EQ(bit / 8, cell.key_type_at)
            << "bit " << bit << " of record " << index + 1 << " was not found";
        continue;
      }
      ASSERT_TRUE(found.first_bad) << found.storage_damage;
      ASSERT_EQ(found.first_bad->seq, index + 1) << "bit " << bit << ": " << found.first_bad->what;
    }
  }
  ::close(file);
  EXPECT_GT(flips, 6'000U);
  EXPECT_LE(ineffective, cells.size());
}

TEST(Verify, ReportsWhatSqliteSaysOfABrokenPage) {
  const ScratchFolder folder;
  {
    Journal journal(create_sqlite_store(folder.file(), HashAlgorithm::sha256));
    journal.append(numbered_drafts(1, 300));
  }
  const LeafCell inner = leaf_cells(folder.file(), numbered_draft(150).body).front();
  const int file = ::open(folder.file().c_str(), O_RDWR | O_CLOEXEC);
  const std::string zeros(4096, '\0');
  ASSERT_EQ(::pwrite(file, zeros.data(), zeros.size(), static_cast<off_t>(inner.offset / 4096 * 4096)), 4096);
  ::close(file);
  const Verification found = verify(*open_sqlite_store(folder.file(), OpenMode::read_only));
  ASSERT_TRUE(found.first_bad);
  EXPECT_EQ(found.first_bad->seq, found.records + 1);
  EXPECT_GT(found.records, 100U);
  EXPECT_LE(found.records, 149U);
  EXPECT_THAT(found.first_bad->what, HasSubstr("malformed"));
}

TEST(Verify, FindsDamageBesideTheRecords) {
  const ScratchFolder folder;
  {
    Journal journal(create_sqlite_store(folder.file(), HashAlgorithm::sha256));
    journal.append(numbered_drafts(1, 300));
  }
  const InnerKey key = first_inner_key(folder.file());
  const int file = ::open(folder.file().c_str(), O_RDWR | O_CLOEXEC);
  const char wrong = static_cast<char>(key.byte ^ 0x40);  // whoever looks a record up takes a wrong turn
  ASSERT_EQ(::pwrite(file, &wrong, 1, static_cast<off_t>(key.offset)), 1);
  ::close(file);
  const Verification found = verify(*open_sqlite_store(folder.file(), OpenMode::read_only));
  EXPECT_FALSE(found.first_bad);
  EXPECT_FALSE(found.sound());
  EXPECT_THAT(found.storage_damage, HasSubstr("out of order"));
}

class VerifyTampered : public testing::Test {
 protected:
  void SetUp() override {
    Journal journal(create_sqlite_store(folder_.file(), HashAlgorithm::sha256));
    middle_ = journal.append(numbered_drafts(1, 12));
    head_ = journal.append(numbered_drafts(13, 8));
  }
  void tamper(const char* sql) {
    SqliteConnection outsider(folder_.file().string(), SQLITE_OPEN_READWRITE);
    outsider.execute(
        "DROP TRIGGER IF EXISTS record_never_changes; DROP TRIGGER IF EXISTS record_never_goes;"
        "DROP TRIGGER IF EXISTS record_follows_head; PRAGMA ignore_check_constraints = ON");
    outsider.execute(sql);
  }
  Verification verified(std::optional<Head> known = std::nullopt) {
    return verify(*open_sqlite_store(folder_.file(), OpenMode::read_only), {}, known);
  }

  ScratchFolder folder_;
  Head middle_, head_;
};

TEST_F(VerifyTampered, IsSatisfiedWithWhatWasWritten) {
  for (const std::optional<Head>& known :
       {std::optional<Head>(), std::optional<Head>(middle_), std::optional<Head>(head_),
        std::optional<Head>(genesis_head(HashAlgorithm::sha256))}) {
    const Verification found = verified(known);
    EXPECT_TRUE(found.sound());
    EXPECT_EQ(found.records, 20U);
    EXPECT_EQ(found.head, head_);
  }
}

TEST_F(VerifyTampered, FindsATruncatedTailOnlyAgainstAKnownHead) {
  tamper("DELETE FROM record WHERE seq > 15");
  EXPECT_TRUE(verified().sound());  // nothing inside the journal can tell: hence known heads
  EXPECT_TRUE(verified(middle_).sound());
  const Verification found = verified(head_);
  ASSERT_TRUE(found.first_bad);
  EXPECT_EQ(found.first_bad->seq, 16U);
  EXPECT_THAT(found.first_bad->what, HasSubstr("ends at record 15 but is known to have reached 20"));
}

TEST_F(VerifyTampered, FindsAMissingRecord) {
  tamper("DELETE FROM record WHERE seq = 7");
  const Verification found = verified();
  ASSERT_TRUE(found.first_bad);
  EXPECT_EQ(found.first_bad->seq, 7U);
  EXPECT_EQ(found.first_bad->what, "record 7 is missing: record 8 stands in its place");
  EXPECT_EQ(found.records, 6U);
}

TEST_F(VerifyTampered, FindsAMissingFirstRecord) {
  tamper("DELETE FROM record WHERE seq = 1");
  ASSERT_TRUE(verified().first_bad);
  EXPECT_EQ(verified().first_bad->seq, 1U);
}

TEST_F(VerifyTampered, FindsSwappedRecords) {
  tamper(
      "UPDATE record SET seq = -1 WHERE seq = 4; UPDATE record SET seq = 4 WHERE seq = 5;"
      "UPDATE record SET seq = 5 WHERE seq = -1");
  ASSERT_TRUE(verified().first_bad);
  EXPECT_EQ(verified().first_bad->seq, 4U);
}

TEST_F(VerifyTampered, FindsRowsOutsideTheNumbers) {
  tamper("UPDATE record SET seq = -20 WHERE seq = 20");
  Verification found = verified();
  ASSERT_TRUE(found.first_bad);
  EXPECT_EQ(found.first_bad->seq, 20U);
  EXPECT_EQ(found.first_bad->what, "a row is numbered -20");
  tamper("UPDATE record SET seq = 4294967296 + 20 WHERE seq = -20");
  found = verified();
  ASSERT_TRUE(found.first_bad);
  EXPECT_EQ(found.first_bad->seq, 20U);
}

TEST_F(VerifyTampered, FindsAHashOfAnotherLength) {
  tamper("UPDATE record SET hash = CAST(hash || x'00' AS BLOB) WHERE seq = 9");
  ASSERT_TRUE(verified().first_bad);
  EXPECT_EQ(verified().first_bad->seq, 9U);
  EXPECT_EQ(verified().first_bad->what, "the hash has not 32 bytes");
}

TEST_F(VerifyTampered, FindsAChainThatWasComputedAnewOnlyAgainstAKnownHead) {
  const auto reader = open_sqlite_store(folder_.file(), OpenMode::read_only);
  std::vector<Record> records = all_records(*reader);
  records[9].body = "forged";
  std::vector<Draft> forged;
  for (const Record& record : records)
    forged.push_back({record.at, record.actor, record.origin, record.type, record.body});
  const ScratchFolder elsewhere;
  Journal rewritten(create_sqlite_store(elsewhere.file(), HashAlgorithm::sha256));
  rewritten.append(forged);
  EXPECT_TRUE(verify(rewritten.store()).sound());
  const Verification found = verify(rewritten.store(), {}, middle_);
  ASSERT_TRUE(found.first_bad);
  EXPECT_EQ(found.first_bad->seq, 12U);
  EXPECT_THAT(found.first_bad->what, HasSubstr("computed anew"));
}

TEST_F(VerifyTampered, FindsAJournalOfAnotherAlgorithm) {
  const Verification found = verified(genesis_head(HashAlgorithm::sm3));
  ASSERT_TRUE(found.first_bad);
  EXPECT_EQ(found.first_bad->seq, 0U);
}

TEST_F(VerifyTampered, TellsItsProgress) {
  std::vector<Seq> heard;
  verify(*open_sqlite_store(folder_.file(), OpenMode::read_only),
         [&heard](Seq seq) { heard.push_back(seq); });
  EXPECT_EQ(heard, std::vector<Seq>{20});
}

}  // namespace
}  // namespace xueji::journal
