#include "search/postings.h"

#include <map>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "tests/reuse/chance.h"

namespace xueji::search {
namespace {

using Places = std::map<ParagraphNumber, std::vector<std::uint32_t>>;

Places make_places(reuse::Chance& chance) {
  Places places;
  ParagraphNumber paragraph = 0;
  for (std::uint32_t i = chance.between(1, 30); i > 0; --i) {
    paragraph += chance.between(1, chance.one_in(4) ? 3'000'000 : 100);
    std::uint32_t position = chance.below(200);
    for (std::uint32_t times = chance.one_in(2) ? 1 : chance.between(1, 200); times > 0; --times) {
      places[paragraph].push_back(position);
      position += chance.between(1, chance.one_in(4) ? 400 : 20);
    }
  }
  return places;
}

Postings write(const Places& places) {
  PostingsWriter writer;
  for (const auto& [paragraph, positions] : places)
    for (const std::uint32_t position : positions)
      writer.add(paragraph, position);
  return writer.finish();
}

// Nothing when the bytes break off.
std::optional<Places> read(std::string_view counts_bytes, std::string_view positions_bytes) {
  Places places;
  CountsReader counts(counts_bytes);
  NumberReader positions(positions_bytes);
  while (counts.next()) {
    std::uint32_t position = 0;
    for (std::uint32_t i = 0; i < counts.times() && !positions.broken(); ++i)
      places[counts.paragraph()].push_back(position += static_cast<std::uint32_t>(positions.read()));
  }
  if (counts.broken() || positions.broken() || !positions.done()) return std::nullopt;
  return places;
}

RC_GTEST_PROP(Postings, AreReadAsTheyWereWritten, (std::uint64_t seed)) {
  reuse::Chance chance(seed);
  const Places places = make_places(chance);
  const Postings postings = write(places);
  RC_ASSERT(read(postings.counts, postings.positions) == places);
}

RC_GTEST_PROP(Postings, AreCopiedParagraphByParagraph, (std::uint64_t seed)) {
  reuse::Chance chance(seed);
  Places places = make_places(chance);
  const Postings postings = write(places);
  PostingsWriter copy;
  CountsReader counts(postings.counts);
  NumberReader positions(postings.positions);
  while (counts.next()) {
    const std::string_view bytes = positions.skip(counts.times());
    if (chance.one_in(2)) {
      places.erase(counts.paragraph());
    } else {
      copy.copy(counts.paragraph(), counts.times(), bytes);
    }
  }
  const Postings copied = copy.finish();
  RC_ASSERT(read(copied.counts, copied.positions) == places);
}

TEST(Postings, TellWhenTheyBreakOff) {
  reuse::Chance chance(7);
  const Places places = make_places(chance);
  const Postings postings = write(places);
  ASSERT_TRUE(read(postings.counts, postings.positions));
  for (std::size_t size = 0; size < postings.positions.size(); ++size)
    EXPECT_FALSE(read(postings.counts, postings.positions.substr(0, size)));
  for (std::size_t size = 0; size < postings.counts.size(); ++size)
    EXPECT_FALSE(read(postings.counts.substr(0, size), postings.positions));
  EXPECT_FALSE(read("\xff\xff\xff\xff\xff\xff\xff", ""));
}

}  // namespace
}  // namespace xueji::search
