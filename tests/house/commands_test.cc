#include <array>
#include <cstdio>
#include <map>
#include <set>
#include <sstream>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/house/files.h"
#include "tests/house/markdown.h"

namespace xueji::house {
namespace {

using Words = std::set<std::string>;

// What the program prints when it is asked for help.
std::string help_of(const std::string& verb) {
  const std::string command = fmt::format("{} {} --help", XUEJI_PROGRAM, verb);
  FILE* pipe = ::popen(command.c_str(), "r");
  std::string text;
  std::array<char, 4096> block{};
  for (std::size_t count = 0; (count = std::fread(block.data(), 1, block.size(), pipe)) > 0;)
    text.append(block.data(), count);
  EXPECT_EQ(::pclose(pipe), 0) << command;
  return text;
}

// The first word of each entry of a help text's section.
Words list_entries(const std::string& help, const std::string& section) {
  Words words;
  std::istringstream lines(help);
  bool inside = false;
  for (std::string line; std::getline(lines, line);) {
    if (!line.starts_with(' ')) {
      inside = line == section + ":";
    } else if (inside && line.starts_with("  ") && line.size() > 2 && line[2] != ' ') {
      words.insert(line.substr(2, line.find_first_of(" ,", 2) - 2));
    }
  }
  return words;
}

// Options and positionals, without --help.
Words list_options(const std::string& help) {
  Words options = list_entries(help, "Options");
  options.merge(list_entries(help, "Positionals"));
  for (const char* word : {"-h", "--help"})
    options.erase(word);
  return options;
}

Words list_explained(const std::string& page) {
  Words words;
  for (const auto& cells : list_table_rows(page)) {
    const std::string code = code_of(cells.front());
    if (!code.empty() && cells.size() == 2 && !cells[1].empty()) words.insert(code);
  }
  return words;
}

TEST(CommandPages, ThereIsOneForEveryVerb) {
  Words pages;
  for (const auto& page : list_files("docs/commands", ".md"))
    if (page.stem() != "README") pages.insert(page.stem().string());
  EXPECT_EQ(pages, list_entries(help_of(""), "Subcommands"));
}

TEST(CommandPages, ExplainEveryOptionAndNoOther) {
  for (const std::string& verb : list_entries(help_of(""), "Subcommands"))
    EXPECT_EQ(list_explained(read_text("docs/commands/" + verb + ".md")), list_options(help_of(verb)))
        << verb;
}

TEST(CommandPages, ShowEveryOptionInTheirFirstLines) {
  for (const std::string& verb : list_entries(help_of(""), "Subcommands")) {
    const std::string page = read_text("docs/commands/" + verb + ".md");
    const std::size_t begin = page.find("```\nxueji " + verb);
    ASSERT_NE(begin, std::string::npos) << verb;
    const std::string usage = page.substr(begin, page.find("```", begin + 3) - begin);
    for (const std::string& option : list_options(help_of(verb)))
      EXPECT_THAT(usage, testing::HasSubstr(option)) << verb;
  }
}

TEST(HelpText, IsReadSectionBySection) {
  const std::string help =
      "x\nUsage: a [OPTIONS]\n\nPositionals:\n  OUT TEXT REQUIRED   a\n\nOptions:\n"
      "  -h,--help          Print this\n  --data TEXT        b --no\n                     --nor\n";
  EXPECT_EQ(list_options(help), (Words{"OUT", "--data"}));
}

}  // namespace
}  // namespace xueji::house
