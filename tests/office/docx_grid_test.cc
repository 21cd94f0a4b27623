// The grid of GB/T 9704-2012 measured on pages: LibreOffice lays out what we wrote, poppler says where every
// word is. Skipped where either, or a face with Chinese characters, is missing.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>

#include <gtest/gtest.h>
#include <unistd.h>

#include "base/text.h"
#include "office/docx_writer.h"
#include "tests/office/sample_document.h"
#include "tests/office/written_package.h"

namespace xueji::office {
namespace {

using Kind = Paragraph::Kind;

struct Word {
  double left, top, right, bottom;  // millimetres from the page's upper left corner
  std::string text;

  double middle() const noexcept { return (top + bottom) / 2; }
};

struct Page {
  double width, height;  // millimetres
  std::vector<Word> words;

  const Word* find(std::string_view text) const noexcept {
    const auto found = std::ranges::find(words, text, &Word::text);
    return found == words.end() ? nullptr : &*found;
  }
  // Outside the text, below it: the words of the page number.
  std::vector<Word> below(double y) const {
    std::vector<Word> found;
    std::ranges::copy_if(words, std::back_inserter(found), [&](const Word& word) { return word.top > y; });
    std::ranges::sort(found, {}, &Word::left);
    return found;
  }
};

int run(const std::string& command) {
  return std::system((command + " >/dev/null 2>&1").c_str());
}

// Why the pages cannot be measured here; empty if they can.
std::string missing_tool() {
  if (run("command -v soffice") != 0) return "LibreOffice (soffice) is not installed";
  if (run("command -v pdftotext") != 0) return "poppler-utils (pdftotext) is not installed";
  if (run("fc-list :lang=zh-cn | grep -q .") != 0) return "no font with Chinese characters is installed";
  return {};
}

std::vector<Page> parse_pages(const std::string& html) {
  constexpr double kMillimetresPerPoint = 25.4 / 72;
  std::vector<Page> pages;
  bool in_word = false;
  testing::XmlHandler handler;
  handler.start = [&](const std::string& name, const std::map<std::string, std::string>& values) {
    const auto length = [&](const char* key) {
      return std::atof(values.at(key).c_str()) * kMillimetresPerPoint;
    };
    if (name == "page") pages.push_back({length("width"), length("height"), {}});
    in_word = name == "word";
    if (in_word)
      pages.back().words.push_back({length("xMin"), length("yMin"), length("xMax"), length("yMax"), {}});
  };
  handler.end = [&](const std::string&) { in_word = false; };
  handler.text = [&](std::string_view text) {
    if (in_word) pages.back().words.back().text += text;
  };
  testing::parse_xml(html, handler);
  return pages;
}

// Two full pages and a bit of one unbroken text, without any character at which lines are broken otherwise.
OfficialDocument grid_document() {
  std::string text;
  for (int i = 0; i < 28 * 22 * 2 + 5; ++i)
    append_character(text, U'一' + static_cast<char32_t>(i % 500));
  return {.blocks = {make_paragraph(Kind::salutation, text)}};
}

OfficialDocument headed_document() {
  OfficialDocument document = testing::sample_document();
  document.red_head = RedHead{"云川省理论学习简报", "云学发〔2026〕3号"};
  return document;
}

// Converts each document when a test first asks for it, in a folder of this process.
class DocxGrid : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    missing_ = missing_tool();
    if (!missing_.empty()) return;
    folder_ = std::filesystem::path(::testing::TempDir()) / ("xueji_docx_grid_" + std::to_string(getpid()));
    std::filesystem::create_directories(folder_);
  }
  static void TearDownTestSuite() {
    if (!folder_.empty()) std::filesystem::remove_all(folder_);
  }

  void SetUp() override {
    if (!missing_.empty()) GTEST_SKIP() << "not measured: " << missing_;
  }

  static std::vector<Page> pages_of(const std::string& name, const OfficialDocument& document) {
    const std::string folder = folder_.string();
    const std::string stem = (folder_ / name).string();
    if (!std::filesystem::exists(stem + ".html")) {
      std::ofstream(stem + ".docx", std::ios::binary) << write_docx(document);
      // A profile of its own: LibreOffice refuses to start twice on one.
      EXPECT_EQ(run("cd '" + folder + "' && timeout 120 soffice -env:UserInstallation='file://" + folder +
                    "/profile' --headless --convert-to pdf '" + name + ".docx'"),
                0);
      EXPECT_EQ(run("pdftotext -bbox '" + stem + ".pdf' '" + stem + ".html'"), 0);
    }
    std::ifstream stream(stem + ".html");
    return parse_pages({std::istreambuf_iterator<char>(stream), {}});
  }
  static std::vector<Page> grid_pages() { return pages_of("grid", grid_document()); }
  static std::vector<Page> report_pages() { return pages_of("report", testing::sample_document()); }

 private:
  static inline std::string missing_;
  static inline std::filesystem::path folder_;
};

constexpr double kTextLeft = 28, kTextRight = 184, kTextTop = 37, kTextBottom = 262;  // 5.2: the 版心
constexpr double kHair = 0.35;  // a face's boxes stand out of its line by so much

TEST_F(DocxGrid, HoldsTwentyTwoLinesOfTwentyEightCharacters) {
  const std::vector<Page> pages = grid_pages();
  ASSERT_EQ(pages.size(), 3u);
  for (std::size_t i = 0; i < 2; ++i) {
    std::map<int, std::size_t> characters_by_line;
    for (const Word& word : pages[i].words)
      if (word.bottom < kTextBottom + kHair)
        characters_by_line[static_cast<int>(word.top * 10)] += count_characters(word.text);
    EXPECT_EQ(characters_by_line.size(), 22u) << "page " << i + 1;
    for (const auto& [line, characters] : characters_by_line)
      EXPECT_EQ(characters, 28u) << "at " << line / 10 << " mm";
  }
}

TEST_F(DocxGrid, FillsTheTextAreaAndStaysInside) {
  const Page page = grid_pages().at(0);
  double left = page.width, right = 0, top = page.height, bottom = 0;
  for (const Word& word : page.words) {
    if (word.top > kTextBottom) continue;
    left = std::min(left, word.left);
    right = std::max(right, word.right);
    top = std::min(top, word.top);
    bottom = std::max(bottom, word.bottom);
  }
  EXPECT_NEAR(page.width, 210, 0.1);
  EXPECT_NEAR(page.height, 297, 0.1);
  EXPECT_NEAR(left, kTextLeft, kHair);
  EXPECT_LE(right, kTextRight + kHair);
  EXPECT_GE(right, kTextRight - 1);
  EXPECT_GE(top, kTextTop - kHair);
  EXPECT_LE(bottom, kTextBottom + kHair);
  EXPECT_GE(bottom, kTextBottom - 5);
}

TEST_F(DocxGrid, NumbersPagesBelowTheTextOnTheOuterSide) {
  const std::vector<Page> pages = grid_pages();
  constexpr double kOneCharacter = 14 * 25.4 / 72;  // 四号
  for (std::size_t i = 0; i < pages.size(); ++i) {
    const std::vector<Word> number = pages[i].below(kTextBottom);
    ASSERT_EQ(number.size(), 3u) << "page " << i + 1;
    EXPECT_EQ(number[0].text, "—");
    EXPECT_EQ(number[1].text, std::to_string(i + 1));
    EXPECT_EQ(number[2].text, "—");
    EXPECT_NEAR(number[1].middle(), kTextBottom + 7, 1.0);
    if (i % 2 == 0)
      EXPECT_NEAR(number[2].right, kTextRight - kOneCharacter, 0.6);
    else
      EXPECT_NEAR(number[0].left, kTextLeft + kOneCharacter, 0.6);
  }
}

TEST_F(DocxGrid, PutsTheAttachmentTitleOnTheThirdLine) {
  const std::vector<Page> pages = report_pages();
  const auto attachment = std::ranges::find_if(
      pages, [](const Page& page) { return page.find("问题清单") && page.find("附件"); });
  ASSERT_NE(attachment, pages.end());
  const double line = 28.95 * 25.4 / 72;
  EXPECT_NEAR(attachment->find("问题清单")->middle() - attachment->find("附件")->middle(), 2 * line, 1.0);
}

TEST_F(DocxGrid, StartsTheDateTwoCharactersRightOfTheOrgan) {
  for (const Page& page : report_pages()) {
    const Word* organ = page.find("云川省委宣传部理论学习办公室");
    if (!organ) continue;
    const auto date = std::ranges::find_if(page.words, [&](const Word& word) {
      return word.text.starts_with("2026") && word.top > organ->top + 5 && word.top < organ->top + 15;
    });
    ASSERT_NE(date, page.words.end());
    EXPECT_NEAR(date->left - organ->left, 2 * 15.75 * 25.4 / 72, 0.6);
    return;
  }
  FAIL() << "no signature on any page";
}

TEST_F(DocxGrid, TurnsTheWideTableAndRepeatsItsHeading) {
  std::size_t turned = 0;
  for (const Page& page : report_pages()) {
    if (page.width < page.height) continue;
    ++turned;
    EXPECT_TRUE(page.find("出席率")) << "no heading on turned page " << turned;
    EXPECT_TRUE(page.find("云川省水利厅党组"));
    for (const Word& word : page.words) {
      EXPECT_LE(word.right, 297 - kTextTop + kHair) << word.text;
      EXPECT_LE(word.bottom, kTextRight + kHair) << word.text;
    }
  }
  EXPECT_GE(turned, 2u);
}

TEST_F(DocxGrid, NumbersTurnedPagesAlongTheirLeftEdge) {
  const std::vector<Page> pages = report_pages();
  for (std::size_t i = 0; i < pages.size(); ++i) {
    if (pages[i].width < pages[i].height) continue;
    const auto number = std::ranges::find_if(pages[i].words, [&](const Word& word) {
      return word.text.find(std::to_string(i + 1)) != std::string::npos && word.right < 35;
    });
    ASSERT_NE(number, pages[i].words.end()) << "page " << i + 1;
    // 7 mm outside a text that begins 35 mm from the edge; odd pages at the lower end, even ones at the
    // upper.
    EXPECT_NEAR((number->left + number->right) / 2, 28, 1.5);
    if ((i + 1) % 2 == 1)
      EXPECT_GT(number->middle(), 150);
    else
      EXPECT_LT(number->middle(), 60);
  }
}

TEST_F(DocxGrid, StretchesNoLineThatABreakEnds) {
  const Page page = report_pages().at(0);
  EXPECT_TRUE(page.find("第一行")) << "the characters stand apart";
}

TEST_F(DocxGrid, SetsTheRedHeadThirtyFiveMillimetresBelowTheTextsEdge) {
  const Page page = pages_of("headed", headed_document()).at(0);
  const Word* mark = page.find("云川省理论学习简报");
  ASSERT_TRUE(mark);
  // The box of 36 pt type begins above its ink; how far depends on the face.
  EXPECT_GT(mark->top, kTextTop + 35 - 4);
  EXPECT_LT(mark->top, kTextTop + 35 + 1);
  EXPECT_NEAR((mark->left + mark->right) / 2, (kTextLeft + kTextRight) / 2, 1.0);
}

}  // namespace
}  // namespace xueji::office
