// A ledger of a few units whose documents lie in a data folder: short to state, with invented Han texts.
#pragma once

#include <filesystem>
#include <fstream>
#include <optional>
#include <string>

#include <gtest/gtest.h>

#include "app/data_layout.h"
#include "app/file_store.h"
#include "app/reuse/comparisons.h"
#include "base/text.h"
#include "domain/ledger.h"
#include "tests/journal/scratch_folder.h"

namespace xueji::test {

// So many Han characters that no other number gives.
inline std::string han(std::uint64_t number, int count) {
  std::string text;
  for (std::uint64_t state = number * 0x9e3779b97f4a7c15ULL + 1; count > 0; --count) {
    state = state * 6364136223846793005ULL + 1442695040888963407ULL;
    append_character(text, static_cast<char32_t>(0x4E00 + (state >> 33) % 0x5000));
  }
  return text;
}

class ReuseWorld {
 public:
  const std::filesystem::path& data() const { return folder_.path(); }
  Ledger ledger;
  app::Replayed moment() const { return {ledger, {seq_, {}}}; }

  // The world outlives it.
  app::TextOf texts() {
    return [this](const Digest& digest) { return texts_.text_of(digest); };
  }
  Seq state(const Entry& entry) {
    const auto errors = check(ledger, {"test", Actor::Standing::supervising_body, {}}, entry);
    EXPECT_TRUE(errors.empty()) << kind_of(entry);
    if (errors.empty()) post(ledger, {++seq_, Instant{}, true}, entry);
    return seq_;
  }
  void unit(const std::string& code) {
    UnitRegistered unit;
    unit.unit.text = code, unit.name = "单位" + code, unit.unit_type = "厅局";
    state(unit);
    for (const char* const member : {"M1", "M2"}) {
      MemberSeated seat;
      seat.unit.text = code, seat.member.text = member, seat.name = member, seat.role = Role::member;
      seat.from = day("2020-01-01");
      state(seat);
    }
  }
  Attachment put(const std::string& text) {
    const std::filesystem::path file = data() / "incoming";
    std::ofstream(file, std::ios::binary) << text;
    std::filesystem::create_directories(data() / app::kFilesPrefix);
    return {"附件/a.txt", app::FileStore(data() / app::kFilesPrefix).put(file)};
  }
  Seq plan(const std::string& unit, const std::string& text, std::optional<const char*> approved,
           int year = 2026, PlanKind kind = PlanKind::annual) {
    PlanMade plan;
    plan.unit.text = unit, plan.plan.text = "P" + std::to_string(seq_), plan.plan_kind = kind;
    plan.year.value = year, plan.name = "计划", plan.file = put(text);
    if (approved) plan.approved = day(*approved);
    return state(plan);
  }
  Seq paper(const std::string& unit, const std::string& member, const std::string& text,
            const char* completed) {
    PaperFiled paper;
    paper.unit.text = unit, paper.member.text = member, paper.title = "文章" + std::to_string(seq_);
    paper.completed = day(completed), paper.file = put(text);
    return state(paper);
  }
  Seq library(LibraryKind kind, const std::string& text) {
    LibraryItemAdded item;
    item.item = "L" + std::to_string(seq_), item.title = "资料", item.library_kind = kind,
    item.file = put(text);
    return state(item);
  }
  static Day day(const char* iso) { return *parse_iso_day(iso); }

 private:
  journal::ScratchFolder folder_;
  app::TextStore texts_{folder_.path()};
  Seq seq_ = 0;
};

}  // namespace xueji::test
