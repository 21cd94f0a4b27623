#include "app/history.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <map>

#include "app/codec.h"
#include "app/query/record_index.h"
#include "app/workbook/field_text.h"
#include "domain/fields.h"
#include "domain/withdrawal/parts.h"

namespace xueji::app {
namespace {

// A fact's name: the unit that it is about, the kind that states it, its natural key; `typed` is the key in
// the words of the cells (组长 where the key says leader), empty for withdrawals, which hold the key alone.
// `exact` tells keys apart that read alike because a part has a slash in it.
struct FactName {
  std::string unit, kind, sheet, noun, key, typed, exact;
};

template <class E>
FactName name_of(const E& entry, const std::vector<std::string>& parts) {
  FactName name{{},
                std::string(OutlineOf<E>::kind),
                std::string(OutlineOf<E>::title),
                std::string(OutlineOf<E>::noun),
                {},
                {},
                {}};
  if constexpr (requires { entry.unit; }) name.unit = entry.unit.text;
  name.key = shown_key(parts);
  name.exact = join_key(parts);
  return name;
}

template <class E>
std::string typed_key(const E& entry) {
  std::string key;
  for_each_column(entry, [&](const Column& column, std::string_view, const auto& field) {
    if (column.key()) key += (key.empty() ? "" : "/") + field_text(field);
  });
  return key;
}

// The fact that a record states or takes back; kind empty for records of neither sort.
FactName fact_of(const Entry& entry) {
  FactName name;
  std::visit(
      [&]<class E>(const E& stated) {
        if constexpr (std::is_same_v<E, FactWithdrawn>) {
          for_each_sheet([&]<class F>() {
            if (stated.kind == SheetOf<F>::kind) name = name_of(F{}, stated.key);
          });
          name.unit = stated.unit.text;
        } else if constexpr (HasOutline<E>) {
          name = name_of(stated, key_parts(stated));
          name.typed = typed_key(stated);
        }
      },
      entry);
  return name;
}

bool answers(const FactName& name, std::string_view key) {
  const auto names = [&](const std::string& own) {
    return !own.empty() && (key == own || key == name.sheet + "/" + own || key == name.noun + "/" + own);
  };
  return names(name.key) || names(name.typed);
}

// A field as its cell shows it, and the digest of the file that it names, when it names one.
struct FieldText {
  std::string text, digest;
  friend bool operator==(const FieldText&, const FieldText&) = default;
};

template <class T>
FieldText described(const T& field) {
  if constexpr (std::is_same_v<T, Attachment>)
    return {field.path, field.path.empty() ? std::string() : to_hex(field.digest)};
  else if constexpr (std::is_same_v<T, std::optional<Attachment>>)
    return field ? described(*field) : FieldText{};
  else
    return {field_text(field), {}};
}

// Every field by its heading; `order` takes the headings as the sheet has them.
std::map<std::string, FieldText> field_texts(const Entry& entry, std::vector<std::string>& order) {
  std::map<std::string, FieldText> texts;
  std::visit(
      [&]<class E>(const E& stated) {
        if constexpr (HasOutline<E>)
          for_each_column(stated, [&](const Column& column, std::string_view, const auto& field) {
            order.emplace_back(column.heading);
            texts.emplace(column.heading, described(field));
          });
      },
      entry);
  return texts;
}

// Two files under one path are told apart by the beginnings of their digests.
FieldChange change_of(const std::string& heading, const FieldText& before, const FieldText& after) {
  constexpr std::size_t kShown = 12;
  if (before.text != after.text) return {heading, before.text, after.text};
  const auto marked = [](const FieldText& field) {
    return field.text + "（校验值 " + field.digest.substr(0, kShown) + "…）";
  };
  return {heading, marked(before), marked(after)};
}

std::vector<FieldChange> changes_between(const Entry* before, const Entry& after) {
  std::vector<std::string> order, ignored;
  const auto old_texts =
      before != nullptr ? field_texts(*before, ignored) : std::map<std::string, FieldText>();
  const auto new_texts = field_texts(after, order);
  std::vector<FieldChange> changes;
  for (const std::string& heading : order) {
    const auto old_text = old_texts.find(heading);
    const FieldText was = old_text == old_texts.end() ? FieldText{} : old_text->second;
    const FieldText& now = new_texts.at(heading);
    if (was != now) changes.push_back(change_of(heading, was, now));
  }
  return changes;
}

Version version_of(const journal::RecordView& record, std::string kind) {
  return {{}, std::move(kind), record.at, std::string(record.actor), false, {}, false, {}};
}

// Follows the facts that are asked for through the records, in their order.
class HistoryWalk {
 public:
  using IsWanted = std::function<bool(const FactName&)>;

  HistoryWalk(std::string_view unit, IsWanted is_wanted) : unit_(unit), is_wanted_(std::move(is_wanted)) {}

  void take(const journal::RecordView& record) {
    const Entry entry = decode(record.type, record.body);
    const FactName name = fact_of(entry);
    if (name.kind.empty()) return;
    const auto* withdrawal = std::get_if<FactWithdrawn>(&entry);
    if (withdrawal != nullptr) take_parts(record, *withdrawal, name.sheet + "/" + name.key);
    if (name.unit != unit_) return;
    // A withdrawal holds the key alone, so a fact asked for in the words of the cells is known by its
    // statement.
    auto place = std::ranges::find_if(
        found_, [&](const Found& f) { return f.history.kind == name.kind && f.exact == name.exact; });
    if (place == found_.end() && !is_wanted_(name)) return;
    if (place == found_.end())
      place = found_.insert(found_.end(), Found{{name.kind, name.sheet, name.key, {}}, name.exact, {}, {}});
    Version version = version_of(record, name.kind);
    version.withdrawn = withdrawal != nullptr;
    version.restated = !version.withdrawn && !place->history.versions.empty() && !stands(*place);
    if (!version.withdrawn) {
      version.changes = changes_between(stands(*place) ? &place->last : nullptr, entry);
      place->last = entry;
    }
    add(*place, record.seq, std::move(version));
  }

  std::vector<FactHistory> histories(EvidenceSource& evidence) && {
    std::vector<FactHistory> histories;
    for (Found& fact : found_) {
      for (std::size_t i = 0; i < fact.seqs.size(); ++i)
        fact.history.versions[i].record = evidence.item(fact.seqs[i]);
      histories.push_back(std::move(fact.history));
    }
    return histories;
  }

 private:
  struct Found {
    FactHistory history;
    std::string exact;  // of its name
    Entry last;         // as stated last
    std::vector<Seq> seqs;
  };

  static bool stands(const Found& fact) {
    return !fact.history.versions.empty() && !fact.history.versions.back().withdrawn;
  }

  static void add(Found& fact, Seq seq, Version version) {
    fact.seqs.push_back(seq);
    fact.history.versions.push_back(std::move(version));
  }

  // Facts that stand and go with what this record takes back.
  void take_parts(const journal::RecordView& record, const FactWithdrawn& whole, const std::string& name) {
    for (Found& fact : found_) {
      if (!stands(fact) || !goes_with(fact.last, whole)) continue;
      Version version = version_of(record, fact.history.kind);
      version.withdrawn = true;
      version.withdrawn_with = name;
      add(fact, record.seq, std::move(version));
    }
  }

  std::string_view unit_;
  IsWanted is_wanted_;
  std::vector<Found> found_;
};

}  // namespace

std::vector<FactHistory> find_history(journal::Store& store, const Ledger& ledger, std::string_view unit,
                                      std::string_view key) {
  HistoryWalk walk(unit, [key](const FactName& name) { return answers(name, key); });
  store.scan(1, journal::kSeqMax, [&](const journal::RecordView& record) {
    walk.take(record);
    return true;
  });
  EvidenceSource evidence(store, ledger);  // asked after the scan: the store serves one walk at a time
  return std::move(walk).histories(evidence);
}

std::optional<FactHistory> find_fact_history(journal::Store& store, const Ledger& ledger, RecordIndex& index,
                                             std::string_view unit, std::string_view kind,
                                             std::string_view key) {
  HistoryWalk walk(unit, [&](const FactName& name) { return name.kind == kind && name.exact == key; });
  const std::array kinds{kind, kind_of<FactWithdrawn>()};
  std::vector<Seq> seqs = index.find(store, unit, kinds);
  if (!unit.empty()) {  // an inspection round that is taken back takes what units have of it
    const std::vector<Seq> common = index.find(store, {}, std::span(kinds).last(1));
    const auto middle = seqs.insert(seqs.end(), common.begin(), common.end());
    std::inplace_merge(seqs.begin(), middle, seqs.end());
  }
  for (const Seq seq : seqs)
    if (const auto record = store.find(seq)) walk.take(journal::view_of(*record));
  EvidenceSource evidence(store, ledger);
  std::vector<FactHistory> histories = std::move(walk).histories(evidence);
  if (histories.empty()) return std::nullopt;
  return std::move(histories.front());
}

std::vector<std::string_view> steps_of(std::string_view kind) {
  static constexpr std::array kLives{
      std::array<std::string_view, 5>{kind_of<SessionPlanned>(), kind_of<SessionAnnounced>(),
                                      kind_of<SessionCancelled>(), kind_of<SessionOpened>(),
                                      kind_of<SessionClosed>()},
      std::array<std::string_view, 5>{kind_of<LeaveRequested>(), kind_of<LeaveDecided>()},
      std::array<std::string_view, 5>{kind_of<BadgeIssued>(), kind_of<BadgeRevoked>()},
      std::array<std::string_view, 5>{kind_of<RecordSealed>(), kind_of<RecordReopened>()},
      std::array<std::string_view, 5>{kind_of<ObjectionRaised>(), kind_of<ObjectionAnswered>()},
      std::array<std::string_view, 5>{kind_of<FilingReturned>()},
      std::array<std::string_view, 5>{kind_of<FilingUrged>()}};
  std::vector<std::string_view> steps;
  for (const auto& life : kLives)
    if (life.front() == kind)
      std::ranges::copy_if(life, std::back_inserter(steps),
                           [](std::string_view step) { return !step.empty(); });
  return steps;
}

std::optional<FactHistory> find_life(journal::Store& store, const Ledger& ledger, RecordIndex& index,
                                     std::string_view unit, std::string_view kind, std::string_view key) {
  FactHistory life;
  std::vector<Seq> seqs;
  std::map<std::string, Entry> last;  // by kind of step
  for (const Seq seq : index.find(store, unit, steps_of(kind))) {
    const auto record = store.find(seq);
    if (!record) continue;
    Entry entry = decode(record->type, record->body);
    const FactName name = fact_of(entry);
    if (name.unit != unit || name.exact != key) continue;
    if (life.versions.empty()) life = {name.kind, name.sheet, name.key, {}};
    Version version = version_of(journal::view_of(*record), name.kind);
    const auto before = last.find(name.kind);
    version.changes = changes_between(before == last.end() ? nullptr : &before->second, entry);
    life.versions.push_back(std::move(version));
    seqs.push_back(seq);
    last.insert_or_assign(name.kind, std::move(entry));
  }
  if (life.versions.empty()) return std::nullopt;
  EvidenceSource evidence(store, ledger);
  for (std::size_t i = 0; i < seqs.size(); ++i)
    life.versions[i].record = evidence.item(seqs[i]);
  return life;
}

}  // namespace xueji::app
