#include "tests/reuse/corpus.h"

#include <algorithm>

#include "tests/reuse/official_text.h"

namespace xueji::reuse {
namespace {

using Sentences = std::vector<std::u32string>;

// A paragraph of a document; planted ones carry a mark by which their place is found again.
struct Paragraph {
  Sentences sentences;
  bool own = true;  // may be copied
  bool indented = true;
  std::uint32_t mark = 0;  // 0: none
  bool explained = false;  // heading, template, boilerplate or quotation
};
struct Draft {
  std::vector<Paragraph> paragraphs;
  bool closed = false;  // takes part in no further plant
};
struct Mark {
  std::uint32_t document = 0, first = 0,
                last = 0;  // sentences [first, last) of the paragraph that carries it
  Span span;
};

class Maker {
 public:
  explicit Maker(const CorpusSettings& settings) : settings_(settings), chance_(settings.seed) {}

  Corpus make() {
    marks_.resize(1);
    if (settings_.frame != 0) chance_ = Chance(settings_.frame);
    for (int i = 0; i < 12; ++i)
      boilerplate_.push_back(make_sentence(chance_));
    make_library();
    if (settings_.frame != 0) chance_ = Chance(settings_.seed);
    for (std::uint32_t i = 0; i < settings_.documents; ++i)
      drafts_.push_back(make_draft());
    for (std::uint32_t i = 0; i < settings_.plants; ++i)
      plant(static_cast<Plant>(chance_.below(settings_.hard ? 14 : 12)));
    corpus_.own.resize(settings_.documents);
    for (std::uint32_t i = 0; i < settings_.documents; ++i) {
      corpus_.documents.push_back(render(i));
      corpus_.owners.push_back(unit_of(i));
    }
    for (const auto& [plant, source, copy] : planted_)
      corpus_.cases.push_back({plant, place_of(source), place_of(copy)});
    return std::move(corpus_);
  }

 private:
  std::uint32_t unit_of(std::uint32_t document) const { return document % settings_.units; }
  Place place_of(std::uint32_t mark) const { return {marks_[mark].document, marks_[mark].span}; }

  Sentences make_sentences(std::uint32_t count) {
    Sentences sentences;
    for (std::uint32_t i = 0; i < count; ++i)
      sentences.push_back(make_sentence(chance_));
    return sentences;
  }

  void make_library() {
    for (int item = 0; item < 12; ++item) {
      std::u32string text;
      sources_.push_back(make_sentences(40));
      for (const std::u32string& sentence : sources_.back())
        text += sentence;
      corpus_.library.push_back(to_utf8(text));
    }
    for (int item = 0; item < 3; ++item) {
      std::u32string text;
      templates_.push_back(make_sentences(6));
      for (const std::u32string& sentence : templates_.back())
        text += sentence + U"\n";
      corpus_.library.push_back(to_utf8(text));
    }
  }

  Draft make_draft() {
    Draft draft;
    draft.paragraphs.push_back({{make_unit_name(chance_) + U"学习计划"}, false, false, 0, true});
    const std::uint32_t sections = chance_.between(4, 7);
    const Sentences* form = chance_.percent(40) ? &chance_.pick(templates_) : nullptr;
    for (std::uint32_t section = 0; section < sections; ++section) {
      draft.paragraphs.push_back({{make_heading(chance_, section)}, false, false, 0, true});
      if (form != nullptr && section < form->size())
        draft.paragraphs.push_back({{edit((*form)[section], 4, chance_)}, false, true, 0, true});
      for (std::uint32_t i = chance_.between(1, 3); i > 0; --i)
        draft.paragraphs.push_back({make_sentences(chance_.between(2, 5))});
      if (chance_.percent(35))
        draft.paragraphs.push_back({{chance_.pick(boilerplate_)}, false, true, 0, true});
      if (chance_.percent(25)) quote(draft);
    }
    return draft;
  }

  void quote(Draft& draft) {
    const Sentences& source = chance_.pick(sources_);
    const std::uint32_t count = chance_.between(1, 3), first = chance_.below(40 - count);
    Paragraph paragraph{{}, false, true, 0, true};
    for (std::uint32_t i = first; i < first + count; ++i)
      paragraph.sentences.push_back(edit(source[i], chance_.one_in(3) ? 5 : 0, chance_));
    draft.paragraphs.push_back(std::move(paragraph));
  }

  std::uint32_t take_document() {
    for (;;) {
      const std::uint32_t document = chance_.below(settings_.documents);
      if (!drafts_[document].closed) return document;
    }
  }

  // A stretch of an own paragraph of enough sentences, marked; the mark's number.
  std::uint32_t mark_source(std::uint32_t sentences_min) {
    for (;;) {
      const std::uint32_t document = take_document();
      Paragraph& paragraph = chance_.pick_mutable(drafts_[document].paragraphs);
      if (!paragraph.own || paragraph.mark != 0 || paragraph.sentences.size() < sentences_min) continue;
      return mark(paragraph, document, 0, static_cast<std::uint32_t>(paragraph.sentences.size()));
    }
  }

  std::uint32_t mark(Paragraph& paragraph, std::uint32_t document, std::uint32_t first, std::uint32_t last) {
    paragraph.mark = static_cast<std::uint32_t>(marks_.size());
    marks_.push_back({document, first, last, {}});
    return paragraph.mark;
  }

  Sentences sentences_of(std::uint32_t mark) const {
    for (const Paragraph& paragraph : drafts_[marks_[mark].document].paragraphs)
      if (paragraph.mark == mark) return paragraph.sentences;
    return {};
  }

  std::uint32_t take_target(std::uint32_t source) {
    for (;;) {
      const std::uint32_t document = take_document();
      if (unit_of(document) != unit_of(source)) return document;
    }
  }

  std::uint32_t insert(std::uint32_t document, Sentences sentences) {
    std::vector<Paragraph>& paragraphs = drafts_[document].paragraphs;
    const std::uint32_t at = chance_.between(2, static_cast<std::uint32_t>(paragraphs.size()) - 1);
    const auto count = static_cast<std::uint32_t>(sentences.size());
    const auto place = paragraphs.insert(paragraphs.begin() + at, Paragraph{std::move(sentences), false});
    return mark(*place, document, 0, count);
  }

  Sentences change(Plant plant, Sentences sentences) {
    if (plant == Plant::shuffle || plant == Plant::mixed) {
      const Sentences before = sentences;
      while (sentences == before)
        chance_.shuffle(sentences);
    }
    for (std::u32string& sentence : sentences) {
      if (plant == Plant::edit10) sentence = edit(sentence, 10, chance_);
      if (plant == Plant::edit20) sentence = edit(sentence, 20, chance_);
      if (plant == Plant::edit30) sentence = edit(sentence, 30, chance_);
      if (plant == Plant::synonym || plant == Plant::mixed) sentence = replace_synonyms(sentence, chance_);
      if (plant == Plant::mixed) sentence = edit(sentence, 6, chance_);
      if (plant == Plant::swap) sentence = swap_facts(sentence);
      if (plant == Plant::format) sentence = reformat(sentence);
    }
    return sentences;
  }

  std::u32string swap_facts(std::u32string_view text) {
    std::u32string out;
    for (const char32_t character : text)
      out +=
          character >= '0' && character <= '9' ? static_cast<char32_t>('0' + chance_.below(10)) : character;
    const std::size_t at = out.find(U'省');
    if (at != std::u32string::npos && at + 4 <= out.size()) out.replace(at, 4, make_unit_name(chance_));
    return out;
  }

  std::u32string reformat(std::u32string_view text) {
    std::u32string out;
    for (const char32_t character : text) {
      out += character >= '0' && character <= '9' ? static_cast<char32_t>(character + 0xFEE0) : character;
      if (chance_.one_in(25)) out += chance_.one_in(2) ? U"\n" : U" ";
    }
    return out;
  }

  void plant(Plant plant) {
    switch (plant) {
      case Plant::whole:
        return plant_whole();
      case Plant::sentence:
        return plant_sentence();
      case Plant::split:
        return plant_split();
      case Plant::concat:
        return plant_concat();
      case Plant::fan:
        return plant_fan();
      case Plant::exact:
      case Plant::edit10:
      case Plant::edit20:
      case Plant::swap:
      case Plant::synonym:
      case Plant::shuffle:
      case Plant::format:
      case Plant::edit30:
      case Plant::mixed:
        break;
    }
    const std::uint32_t source = mark_source(3);
    const std::uint32_t target = take_target(marks_[source].document);
    planted_.push_back({plant, source, insert(target, change(plant, sentences_of(source)))});
  }

  void plant_whole() {
    if (wholes_.size() >= std::min(settings_.documents / 20, 200U)) return;  // two marks each
    for (;;) {
      const std::uint32_t source = take_document(), target = take_target(source);
      const auto marked = [](const Paragraph& p) { return p.mark != 0; };
      if (std::ranges::any_of(drafts_[source].paragraphs, marked) ||
          std::ranges::any_of(drafts_[target].paragraphs, marked))
        continue;
      drafts_[target] = drafts_[source];
      for (Paragraph& paragraph : drafts_[target].paragraphs)
        for (std::u32string& sentence : paragraph.sentences)
          sentence = swap_facts(sentence);
      drafts_[source].closed = drafts_[target].closed = true;
      for (const std::uint32_t document : {source, target}) {
        wholes_.push_back(static_cast<std::uint32_t>(marks_.size()));
        marks_.push_back({document, 0, 0, {}});
      }
      planted_.push_back({Plant::whole, static_cast<std::uint32_t>(marks_.size() - 2),
                          static_cast<std::uint32_t>(marks_.size() - 1)});
      return;
    }
  }

  // One sentence among own ones.
  void plant_sentence() {
    const std::uint32_t source = mark_source(3);
    const std::uint32_t which = chance_.below(marks_[source].last);
    marks_[source].first = which;
    marks_[source].last = which + 1;
    Sentences sentences = make_sentences(3);
    sentences[1] = sentences_of(source)[which];
    const std::uint32_t copy = insert(take_target(marks_[source].document), std::move(sentences));
    marks_[copy].first = 1;
    marks_[copy].last = 2;
    planted_.push_back({Plant::sentence, source, copy});
  }

  // Two halves of a paragraph in two places: the second half of the source is a paragraph of its own.
  void plant_split() {
    const std::uint32_t source = mark_source(4);
    const std::uint32_t document = marks_[source].document, target = take_target(document);
    std::vector<Paragraph>& paragraphs = drafts_[document].paragraphs;
    const auto place = std::ranges::find(paragraphs, source, &Paragraph::mark);
    const auto middle = place->sentences.begin() + 2;
    Paragraph second{Sentences(middle, place->sentences.end()), false};
    place->sentences.erase(middle, place->sentences.end());
    marks_[source].last = 2;
    const auto count = static_cast<std::uint32_t>(second.sentences.size());
    const auto behind = paragraphs.insert(place + 1, std::move(second));
    const std::uint32_t other = mark(*behind, document, 0, count);
    for (const std::uint32_t half : {source, other}) {
      Sentences own = make_sentences(5);  // keeps the halves apart
      const std::uint32_t copy = insert(target, sentences_of(half));
      drafts_[target].paragraphs.insert(
          std::ranges::find(drafts_[target].paragraphs, copy, &Paragraph::mark) + 1, Paragraph{own, false});
      planted_.push_back({Plant::split, half, copy});
    }
  }

  void plant_concat() {
    const std::uint32_t first = mark_source(3), second = mark_source(3);
    std::uint32_t target = take_target(marks_[first].document);
    while (unit_of(target) == unit_of(marks_[second].document))
      target = take_target(marks_[first].document);
    Sentences sentences = sentences_of(first);
    const auto border = static_cast<std::uint32_t>(sentences.size());
    std::ranges::copy(sentences_of(second), std::back_inserter(sentences));
    const auto end = static_cast<std::uint32_t>(sentences.size());
    const std::uint32_t copy = insert(target, std::move(sentences));
    marks_[copy].last = border;
    // The second half has a mark without a paragraph of its own: it is rendered with the first.
    twins_.push_back({copy, static_cast<std::uint32_t>(marks_.size())});
    marks_.push_back({target, border, end, {}});
    planted_.push_back({Plant::concat, first, copy});
    planted_.push_back({Plant::concat, second, twins_.back().twin});
  }

  void plant_fan() {
    const std::uint32_t source = mark_source(3);
    std::vector<std::uint32_t> places{source};
    std::vector<std::uint32_t> documents{marks_[source].document};
    for (std::uint32_t copies = chance_.between(3, 5); copies > 0; --copies) {
      const std::uint32_t target = take_target(marks_[source].document);
      if (std::ranges::find(documents, target) != documents.end()) continue;
      documents.push_back(target);
      places.push_back(insert(target, change(Plant::swap, sentences_of(source))));
    }
    for (std::size_t i = 0; i < places.size(); ++i)
      for (std::size_t j = i + 1; j < places.size(); ++j)
        planted_.push_back({Plant::fan, places[i], places[j]});
  }

  void note_place(std::uint32_t mark, const Paragraph& paragraph, std::uint32_t begin) {
    std::uint32_t at = begin;
    for (std::uint32_t i = 0; i < paragraph.sentences.size(); ++i) {
      if (i == marks_[mark].first) marks_[mark].span.begin = at;
      at += static_cast<std::uint32_t>(paragraph.sentences[i].size());
      if (i + 1 == marks_[mark].last) marks_[mark].span.end = at;
    }
  }

  std::string render(std::uint32_t document) {
    std::u32string text;
    for (const Paragraph& paragraph : drafts_[document].paragraphs) {
      if (paragraph.indented) text += U"　　";
      const auto begin = static_cast<std::uint32_t>(text.size());
      if (paragraph.mark != 0) {
        note_place(paragraph.mark, paragraph, begin);
        for (const auto& [mark, twin] : twins_)
          if (mark == paragraph.mark) note_place(twin, paragraph, begin);
      }
      for (const std::u32string& sentence : paragraph.sentences)
        text += sentence;
      if (!paragraph.explained)
        corpus_.own[document].push_back({begin, static_cast<std::uint32_t>(text.size())});
      text += U"\n";
    }
    for (const std::uint32_t mark : wholes_)
      if (marks_[mark].document == document) marks_[mark].span = {0, static_cast<std::uint32_t>(text.size())};
    return to_utf8(text);
  }

  struct Planted {
    Plant plant;
    std::uint32_t source, copy;  // marks
  };
  struct Twin {
    std::uint32_t mark, twin;
  };

  CorpusSettings settings_;
  Chance chance_;
  Corpus corpus_;
  Sentences boilerplate_;
  std::vector<Sentences> sources_, templates_;
  std::vector<Draft> drafts_;
  std::vector<Mark> marks_;
  std::vector<Planted> planted_;
  std::vector<Twin> twins_;
  std::vector<std::uint32_t> wholes_;  // marks of whole documents
};

}  // namespace

Corpus make_corpus(const CorpusSettings& settings) {
  return Maker(settings).make();
}

}  // namespace xueji::reuse
