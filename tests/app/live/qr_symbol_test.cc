#include "app/live/qr_symbol.h"

#include <sstream>
#include <vector>

#include <gtest/gtest.h>

namespace xueji::app {
namespace {

// The dark modules of the picture, quiet zone included.
std::vector<std::string> modules_of(const std::string& svg) {
  const std::size_t box = svg.find("viewBox=\"0 0 ") + 13;
  const std::size_t side = std::stoul(svg.substr(box));
  std::vector<std::string> rows(side, std::string(side, ' '));
  std::istringstream path(svg.substr(svg.rfind("d=\"") + 3));
  char m = 0, h = 0, v = 0;
  std::size_t x = 0, y = 0, width = 0;
  std::string rest;
  while (path >> m >> x >> y >> h >> width >> v && m == 'M') {
    std::getline(path, rest, 'z');
    for (std::size_t i = 0; i < width; ++i)
      rows.at(y).at(x + i) = '#';
  }
  return rows;
}

bool has_finder_at(const std::vector<std::string>& rows, std::size_t x, std::size_t y) {
  const char* wanted[] = {"#######", "#     #", "# ### #", "# ### #", "# ### #", "#     #", "#######"};
  for (std::size_t i = 0; i < 7; ++i)
    if (rows.at(y + i).substr(x, 7) != wanted[i]) return false;
  return true;
}

TEST(QrSymbol, HasItsThreeFindersAndItsQuietZone) {
  const auto rows =
      modules_of(draw_qr_symbol("https://study.example.cn/s?c=1204-178264480-0a1b2c3d4e5f60718293"));
  const std::size_t side = rows.size();
  EXPECT_EQ((side - 8 - 17) % 4, 0U) << "a size of the standard";
  EXPECT_TRUE(has_finder_at(rows, 4, 4));
  EXPECT_TRUE(has_finder_at(rows, side - 11, 4));
  EXPECT_TRUE(has_finder_at(rows, 4, side - 11));
  for (std::size_t i = 0; i < side; ++i)
    for (std::size_t quiet = 0; quiet < 4; ++quiet) {
      EXPECT_EQ(rows[quiet][i], ' ');
      EXPECT_EQ(rows[side - 1 - quiet][i], ' ');
      EXPECT_EQ(rows[i][quiet], ' ');
      EXPECT_EQ(rows[i][side - 1 - quiet], ' ');
    }
}

TEST(QrSymbol, OtherTextsLookOtherwise) {
  EXPECT_EQ(draw_qr_symbol("a"), draw_qr_symbol("a"));
  EXPECT_NE(draw_qr_symbol("a"), draw_qr_symbol("b"));
}

}  // namespace
}  // namespace xueji::app
