#include "report/layout.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"
#include "report/wording.h"

namespace xueji::report {
namespace {

constexpr Section kPraise[] = {Section::standing, Section::regularity, Section::innovation,
                               Section::institutions, Section::integration};
constexpr Section kCriticism[] = {Section::self_discipline, Section::system, Section::standards,
                                  Section::effect};

class Layout {
 public:
  Layout(const Sources& sources, const std::vector<Claim>& claims) : sources_(sources), claims_(claims) {}

  std::vector<Block> blocks() && {
    add_situation();
    add_problems();
    add_suggestions();
    add_close();
    return std::move(blocks_);
  }

 private:
  std::string text(std::string_view key) const {
    const Period& period = sources_.evaluation.query.period;
    return fill(text_of(sources_.rulebook, key, period), {{"period", format_chinese(period)}});
  }

  std::vector<int> claims_in(Section section) const {
    std::vector<int> found;
    for (std::size_t i = 0; i < claims_.size(); ++i)
      if (claims_[i].section == section && !claims_[i].text.empty()) found.push_back(static_cast<int>(i));
    return found;
  }
  const Claim& claim(int index) const { return claims_[static_cast<std::size_t>(index)]; }

  void add_part(std::string_view key) {
    ++part_;
    blocks_.push_back(
        make_paragraph(Paragraph::Kind::heading, fmt::format("{}、{}", chinese_ordinal(part_), text(key))));
  }

  void add_situation() {
    add_part("heading.situation");
    if (const auto opening = claims_in(Section::opening); !opening.empty()) {
      Paragraph paragraph;
      add_sentences(paragraph, opening, {});
      blocks_.push_back(std::move(paragraph));
    }
    std::size_t number = 0;
    for (const Section section : kPraise) {
      const auto indices = claims_in(section);
      if (indices.empty()) continue;
      Paragraph paragraph;
      paragraph.spans.push_back({fmt::format("（{}）{}。", chinese_ordinal(++number),
                                             text(fmt::format("heading.{}", token(section)))),
                                 -1, true});
      add_sentences(paragraph, indices, "transition.praise");
      blocks_.push_back(std::move(paragraph));
    }
  }

  void add_problems() {
    add_part("heading.problems");
    std::size_t number = 0;
    for (const Section section : kCriticism) {
      const auto indices = claims_in(section);
      if (indices.empty()) continue;
      Paragraph paragraph;
      if (claim(indices.front()).kind != ClaimKind::clear)
        paragraph.spans.push_back({fmt::format("{}是{}。", chinese_ordinal(++number),
                                               text(fmt::format("heading.{}", token(section)))),
                                   -1, true});
      add_sentences(paragraph, indices, "transition.criticism");
      blocks_.push_back(std::move(paragraph));
    }
  }

  // The first sentence of a suggestion is its run-in heading.
  void add_suggestions() {
    const auto indices = claims_in(Section::suggestions);
    const std::string none = text("suggestions.none");
    if (indices.empty() && none.empty()) return;
    add_part("heading.suggestions");
    if (indices.empty()) blocks_.push_back(make_paragraph(Paragraph::Kind::body, none));
    std::size_t number = 0;
    for (const int index : indices) {
      Paragraph paragraph;
      paragraph.spans.push_back({fmt::format("（{}）", chinese_ordinal(++number)), -1, true});
      const std::string& sentence = claim(index).text;
      constexpr std::string_view kStop = "。";
      const std::size_t stop = sentence.find(kStop);
      const std::size_t end = stop == std::string::npos ? sentence.size() : stop + kStop.size();
      paragraph.spans.push_back({sentence.substr(0, end), index, true});
      if (end < sentence.size()) paragraph.spans.push_back({sentence.substr(end), index, false});
      blocks_.push_back(std::move(paragraph));
    }
  }

  void add_close() {
    for (const char* key : {"closing", "characters"})
      if (std::string close = text(key); !close.empty())
        blocks_.push_back(make_paragraph(Paragraph::Kind::body, std::move(close)));
  }

  // Sentences of one paragraph, with a transition before every third that can bear one.
  void add_sentences(Paragraph& paragraph, const std::vector<int>& indices, std::string_view transition_key) {
    const std::vector<std::string_view> transitions = texts_of(sources_.rulebook, transition_key);
    const Period& period = sources_.evaluation.query.period;
    std::size_t used = 0, since = 0;
    for (std::size_t i = 0; i < indices.size(); ++i, ++since) {
      const Claim& sentence = claim(indices[i]);
      if (i > 0 && is_within(claim(indices[i - 1]), sentence)) {
        paragraph.spans.push_back({text("transition.within")});
      } else if (since >= 2 && used < transitions.size() && begins_with_units(sentence)) {
        const std::size_t start = choose(token(sentence.section), period, transitions.size());
        paragraph.spans.push_back({std::string(transitions[(start + used++) % transitions.size()])});
        since = 0;
      }
      paragraph.spans.push_back({sentence.text, indices[i]});
    }
  }

  // A second lead before 从考勤看， or the like would be one too many.
  static bool begins_with_units(const Claim& claim) {
    return !claim.quantifier.empty() && !claim.edited &&
           (claim.text.starts_with(claim.quantifier) || claim.text.starts_with("各单位") ||
            claim.text.starts_with("有" + claim.quantifier));
  }

  // The same measure held to a stricter or easier bound: some of those just spoken of.
  static bool is_within(const Claim& before, const Claim& claim) {
    if (claim.kind != ClaimKind::shortfall || before.kind != claim.kind || before.measure != claim.measure ||
        claim.unit_count() >= before.unit_count() || !begins_with_units(claim))
      return false;
    return std::ranges::all_of(claim.units, [&](const ClaimUnit& unit) {
      return std::ranges::find(before.units, unit.unit, &ClaimUnit::unit) != before.units.end();
    });
  }

  const Sources& sources_;
  const std::vector<Claim>& claims_;
  std::vector<Block> blocks_;
  std::size_t part_ = 0;
};

void replace_gap(std::vector<Block>& blocks, std::string_view gap, const std::string& value) {
  for (Block& block : blocks)
    if (Paragraph* paragraph = std::get_if<Paragraph>(&block))
      for (Span& span : paragraph->spans)
        if (const std::size_t place = span.text.find(gap); place != std::string::npos)
          span.text.replace(place, gap.size(), value);
}

// The count counts its own digits.
std::size_t with_own_digits(std::size_t others) {
  std::size_t digits = 1;
  while (std::to_string(others + digits).size() != digits)
    ++digits;
  return others + digits;
}

}  // namespace

Paragraph make_paragraph(Paragraph::Kind kind, std::string text) {
  Paragraph paragraph;
  paragraph.kind = kind;
  paragraph.spans.push_back({std::move(text), -1, kind == Paragraph::Kind::heading});
  return paragraph;
}

std::string chinese_ordinal(std::size_t number) {
  static constexpr const char* kDigits[] = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
  const std::size_t tens = number / 10;
  std::string text = tens == 0 ? "" : fmt::format("{}十", tens == 1 ? "" : kDigits[tens % 10]);
  return text + kDigits[number % 10];
}

std::string plain_text(std::string_view title, const std::vector<Block>& blocks) {
  std::string text(title);
  for (const Block& block : blocks)
    if (const Paragraph* paragraph = std::get_if<Paragraph>(&block)) {
      text += '\n';
      for (const Span& span : paragraph->spans)
        text += span.text;
    }
  return text;
}

LaidOut lay_out(const Sources& sources, const std::vector<Claim>& claims, std::string_view title) {
  constexpr std::string_view kGap = "{characters}";
  LaidOut laid{Layout(sources, claims).blocks(), {}, 0};
  const std::string draft = plain_text(title, laid.blocks);
  const bool counts = draft.find(kGap) != std::string::npos;
  const std::size_t others = count_visible_characters(draft) - (counts ? kGap.size() : 0);
  const std::size_t characters = counts ? with_own_digits(others) : others;
  if (counts) replace_gap(laid.blocks, kGap, std::to_string(characters));
  laid.text = counts ? plain_text(title, laid.blocks) : draft;
  laid.characters = characters;
  return laid;
}

}  // namespace xueji::report
