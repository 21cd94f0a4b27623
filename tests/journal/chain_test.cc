// Golden values: made by a program of its own (Python's hashlib, after docs/formats/journal.md). They may
// never change.
#include "journal/chain.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace xueji::journal {
namespace {

std::vector<Record> golden_records() {
  std::string every_byte;
  for (int round = 0; round < 8; ++round) {
    for (int byte = 0; byte < 256; ++byte)
      every_byte += static_cast<char>(byte);
  }
  return {{1,
           Instant{1772697600000000},
           "office:3400",
           "import 7 12",
           "attendance_marked/1",
           R"({"member":"张三","status":"present"})",
           {}},
          {2, Instant{-1}, "", "live", "x/1", "", {}},
          {3, Instant{1772697600000001}, std::string("a\0b", 3), "live", "bytes/1", every_byte, {}}};
}

std::vector<std::string> chain_hashes(HashAlgorithm algorithm) {
  Hasher hasher(algorithm);
  Digest hash = genesis_head(algorithm).hash;
  std::vector<std::string> hashes{to_hex(hash)};
  for (const Record& record : golden_records()) {
    hash = next_hash(hasher, hash, view_of(record));
    hashes.push_back(to_hex(hash));
  }
  return hashes;
}

TEST(Chain, KeepsItsGoldenSha256Values) {
  EXPECT_EQ(chain_hashes(HashAlgorithm::sha256),
            (std::vector<std::string>{"49c277e647a5e07165f5d6c1f5ecf71d03bdf0f0592e236bf42a76c2dd5367ee",
                                      "e0e66a4a0b5f29617036b932efbb2040028d933ddbdaf8bdd71785669e940924",
                                      "bbbad2df91d6d7b40aa95c4b9279ed8622119d3ff5d8732e322fd3921860a5a9",
                                      "be3ff69babfb169ea8257f085df80119ab4a58fdc455ec73c73f10a08bf80549"}));
}

TEST(Chain, KeepsItsGoldenSm3Values) {
  EXPECT_EQ(chain_hashes(HashAlgorithm::sm3),
            (std::vector<std::string>{"fb0471ef20402f844a10c2c511692b5229d14a761595fde3e3e77d77ee1981a0",
                                      "55aa84f2791d18b1075f80ad2e4f85b55c27122a64b9753540a9d63aac1a9f51",
                                      "c35c1c5a5a0c4b3bff71e0c87cfbf2829a37192fe32e4f6bc692e153cca5027b",
                                      "17b9db8b94a81030d7da6433109b4c17802ae2d34f7ea1984fe93f32d4cf5654"}));
}

TEST(Chain, TellsFieldsApartThatJoinToTheSameText) {
  Hasher hasher;
  const Digest start{};
  const Record one{1, {}, "ab", "c", "t", "b", {}};
  const Record other{1, {}, "a", "bc", "t", "b", {}};
  EXPECT_NE(next_hash(hasher, start, view_of(one)), next_hash(hasher, start, view_of(other)));
}

TEST(Chain, DoesNotDependOnHowFieldsFillTheBuffer) {
  // Lengths around the size up to which a message is gathered; each must equal the hash of the joined bytes.
  for (std::size_t length = 880; length < 1'060; ++length) {
    const Record record{7, Instant{5}, "actor", "live", "t/1", std::string(length, 'x'), {}};
    std::string message;
    const auto field = [&message](std::string_view bytes) {
      for (int shift = 0; shift < 32; shift += 8)
        message += static_cast<char>(bytes.size() >> shift & 0xff);
      message += bytes;
    };
    field("xueji/record/1");
    field(std::string(32, '\0'));
    field(std::string("\7\0\0\0\0\0\0\0", 8));
    field(std::string("\5\0\0\0\0\0\0\0", 8));
    for (const std::string* text : {&record.actor, &record.origin, &record.type, &record.body})
      field(*text);
    Hasher hasher;
    ASSERT_EQ(next_hash(hasher, Digest{}, view_of(record)), sha256(message)) << length;
  }
}

TEST(ChainWalk, FollowsAChainAndNamesTheRecordThatLeavesIt) {
  Hasher hasher;
  ChainWalk walk(HashAlgorithm::sha256, genesis_head(HashAlgorithm::sha256));
  std::vector<Record> records = golden_records();
  for (Record& record : records) {
    record.hash = next_hash(hasher, walk.head().hash, view_of(record));
    if (record.seq == 3) record.body += '!';
    EXPECT_EQ(walk.step(view_of(record)).empty(), record.seq != 3);
  }
  EXPECT_EQ(walk.head(), (Head{2, records[1].hash}));
  EXPECT_EQ(walk.step(view_of(records[0])), "record 3 is missing: record 1 stands in its place");
}

}  // namespace
}  // namespace xueji::journal
