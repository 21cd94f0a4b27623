#include "app/search/fact_text.h"

#include "base/assert.h"

namespace xueji::app {
namespace {

// Puts a FactText together, leaving out what says nothing.
class Telling {
 public:
  Telling(std::string_view member, const std::string& title) {
    text_.title = title;
    text_.title_member = member;
  }
  Telling& with(std::string_view member, const std::string& text) {
    if (!text.empty()) text_.parts.push_back({member, text});
    return *this;
  }
  Telling& with(std::string_view member, const std::optional<Attachment>& file) {
    if (file) text_.files.push_back({member, *file});
    return *this;
  }
  FactText done() { return std::move(text_); }

 private:
  FactText text_;
};

FactText tell(const DirectiveIssued& entry) {
  return Telling("title", entry.title)
      .with("issuer", entry.issuer)
      .with("category", entry.category)
      .with("file", entry.file)
      .done();
}
FactText tell(const LibraryItemAdded& entry) {
  return Telling("title", entry.title).with("file", entry.file).done();
}
FactText tell(const CircularIssued& entry) {
  return Telling("title", entry.title).with("file", entry.file).done();
}
FactText tell(const RegulationAdopted& entry) {
  return Telling("name", entry.name).with("file", entry.file).done();
}
FactText tell(const PlanMade& entry) {
  return Telling("name", entry.name).with("file", entry.file).done();
}
FactText tell(const PlanTopicSet& entry) {
  return Telling("topic", entry.topic)
      .with("category", entry.category)
      .with("research_topic", entry.research_topic)
      .done();
}
FactText tell(const SessionHeld& entry) {
  return Telling("theme", entry.theme)
      .with("content", entry.content)
      .with("effect", entry.effect)
      .with("place", entry.place)
      .with("platform", entry.platform)
      .with("scheme_file", entry.scheme_file)
      .with("minutes_file", entry.minutes_file)
      .done();
}
FactText tell(const AgendaItemSet& entry) {
  return Telling("title", entry.title).done();
}
FactText tell(const SpeechGiven& entry) {
  return Telling("title", entry.title).with("file", entry.file).done();
}
FactText tell(const PaperFiled& entry) {
  return Telling("title", entry.title).with("adopter", entry.adopter).with("file", entry.file).done();
}
FactText tell(const OutreachTalkGiven& entry) {
  return Telling("title", entry.title).with("place", entry.place).with("audience", entry.audience).done();
}
FactText tell(const OutcomeAchieved& entry) {
  return Telling("name", entry.name).with("effect", entry.effect).with("file", entry.file).done();
}
FactText tell(const GoodPracticeFiled& entry) {
  return Telling("title", entry.title).with("content", entry.content).with("file", entry.file).done();
}

}  // namespace

FactText fact_text(const Entry& entry) {
  return std::visit(
      []<class E>(const E& stated) -> FactText {
        if constexpr (boost::mp11::mp_contains<SearchedEntries, E>::value) {
          return tell(stated);
        } else {
          XJ_ASSERT(false);
          return {};
        }
      },
      entry);
}

bool is_searched(std::string_view kind) noexcept {
  return !noun_of(kind).empty();
}

std::string_view noun_of(std::string_view kind) noexcept {
  std::string_view noun;
  for_each_kind<SearchedEntries>([&]<class E>() {
    if (kind == kind_of<E>()) noun = SheetOf<E>::noun;
  });
  return noun;
}

std::string_view searched_kind(std::string_view noun) noexcept {
  std::string_view kind;
  for_each_kind<SearchedEntries>([&]<class E>() {
    if (noun == SheetOf<E>::noun) kind = kind_of<E>();
  });
  return kind;
}

}  // namespace xueji::app
