#include "app/doctor/doctor.h"

#include <algorithm>

#include <fmt/format.h>

#include "app/attachments.h"
#include "app/codec.h"
#include "app/data_folder.h"
#include "app/data_layout.h"
#include "base/fault.h"
#include "journal/chain.h"

namespace xueji::app {
namespace {

constexpr Seq kTailRecords = 10'000;  // *default*; xueji verify reads them all
constexpr std::size_t kNamedMax = 5;  // of damaged files; *default*
constexpr const char* kRestoreAdvice =
    "请先原样复制保存数据目录，再用备份恢复：xueji restore 备份 --data 新的数据目录";

class Examination {
 public:
  Examination(const std::filesystem::path& data, const DoctorOptions& options)
      : data_(data), options_(options) {}

  std::vector<Diagnosis> run(Instant now) {
    const Surroundings seen = look_around(data_, now);
    add(judge_rights(seen));
    add(judge_disk(seen.disk));
    if (seen.readable) look_into_journal();
    add(judge_clock(seen, last_record_));
    add(judge_libraries(seen));
    return std::move(diagnoses_);
  }

 private:
  void add(Diagnosis diagnosis) { diagnoses_.push_back(std::move(diagnosis)); }

  void look_into_journal() {
    try {
      DataFolder folder = DataFolder::open(data_, journal::OpenMode::read_only);
      add(judge_database(journal::look_at_sqlite_database(data_ / kJournalName), journal::sqlite_version()));
      add(examine_tail(folder.store()));
      if (diagnoses_.back().health == Health::good) add(examine_files(folder));
    } catch (const Fault& fault) {
      add({"journal", Health::wrong, fmt::format("日志无法读取：{}", fault.what()), kRestoreAdvice});
    }
  }

  // The last records continue the chain and can be understood.
  Diagnosis examine_tail(journal::Store& store) {
    const journal::Head head = store.head();
    if (head.seq == 0) return {"journal", Health::good, "日志是空的", {}};
    const Seq from = head.seq > kTailRecords ? head.seq - kTailRecords : 1;
    std::optional<journal::ChainWalk> walk;
    if (from == 1) walk.emplace(store.algorithm(), journal::genesis_head(store.algorithm()));
    std::string wrong;
    store.scan(from, head.seq, [&](const journal::RecordView& record) {
      if (!walk) {
        walk.emplace(store.algorithm(), journal::Head{record.seq, record.hash});
      } else {
        wrong = walk->step(record);
      }
      if (wrong.empty()) decode(record.type, record.body);
      if (!wrong.empty()) wrong = fmt::format("第 {} 条记录：{}", record.seq, wrong);
      last_record_ = record.at;
      return wrong.empty();
    });
    if (wrong.empty() && (!walk || walk->head() != head)) wrong = "末尾的记录不全";
    if (!wrong.empty()) return {"journal", Health::wrong, "日志损坏，" + wrong, kRestoreAdvice};
    return {"journal",
            Health::good,
            fmt::format("{} 条记录，末尾 {} 条首尾相接", head.seq, head.seq - from + 1),
            {}};
  }

  Diagnosis examine_files(DataFolder& folder) {
    const FileStore files = folder.files();
    std::vector<Attachment> named;
    folder.store().scan(1, journal::kSeqMax, [&](const journal::RecordView& record) {
      for (Attachment& file : attachments_of(decode(record.type, record.body)))
        named.push_back(std::move(file));
      return true;
    });
    std::ranges::stable_sort(named, {}, &Attachment::digest);
    const auto repeated = std::ranges::unique(named, {}, &Attachment::digest);
    named.erase(repeated.begin(), repeated.end());
    std::vector<std::string> damaged;
    for (std::size_t i = 0; i < named.size(); ++i) {
      if (options_.progress) options_.progress("核对附件", i);
      if (!is_kept(files, named[i]))
        damaged.push_back(fmt::format("{}（{}）", named[i].path, to_hex(named[i].digest)));
    }
    const std::size_t count = damaged.size();
    if (count == 0)
      return {"files",
              Health::good,
              fmt::format("{} 个附件{}", named.size(), options_.contents ? "完好" : "都在（没有读内容）"),
              {}};
    damaged.resize(std::min(count, kNamedMax));
    return {"files", Health::wrong,
            fmt::format("{} 个附件缺失或损坏：{}{}", count, fmt::join(damaged, "、"),
                        count > kNamedMax ? "等" : ""),
            kRestoreAdvice};
  }

  bool is_kept(const FileStore& files, const Attachment& file) const {
    std::error_code error;
    const std::filesystem::path path = files.path_of(file.digest);
    if (!std::filesystem::is_regular_file(path, error)) return false;
    return !options_.contents || digest_file(path) == file.digest;
  }

  const std::filesystem::path& data_;
  const DoctorOptions& options_;
  std::optional<Instant> last_record_;
  std::vector<Diagnosis> diagnoses_;
};

}  // namespace

std::string_view token(Health health) noexcept {
  switch (health) {
    case Health::good:
      return "good";
    case Health::warning:
      return "warning";
    case Health::wrong:
      return "wrong";
  }
  return {};
}

std::vector<Diagnosis> examine(const std::filesystem::path& data, Instant now, const DoctorOptions& options) {
  return Examination(data, options).run(now);
}

std::string format_json(const std::vector<Diagnosis>& diagnoses) {
  const bool sound = std::ranges::find(diagnoses, Health::wrong, &Diagnosis::health) == diagnoses.end();
  std::string out = fmt::format("{{\"sound\":{},\"checks\":[", sound);
  for (const Diagnosis& each : diagnoses) {
    out += fmt::format("{}\n{{\"check\":\"{}\",\"health\":\"{}\",\"finding\":",
                       &each == diagnoses.data() ? "" : ",", each.check, token(each.health));
    append_json_string(out, each.finding);
    out += ",\"advice\":";
    append_json_string(out, each.advice);
    out += '}';
  }
  return out + "\n]}\n";
}

std::string format_text(const std::vector<Diagnosis>& diagnoses) {
  static constexpr std::pair<std::string_view, std::string_view> kTitles[] = {
      {"rights", "权限"}, {"disk", "磁盘"},  {"database", "数据库"}, {"journal", "日志"},
      {"files", "附件"},  {"clock", "时钟"}, {"libraries", "库"}};
  std::string out;
  for (const Diagnosis& each : diagnoses) {
    const auto* title = std::ranges::find(kTitles, each.check, [](const auto& pair) { return pair.first; });
    const char* mark = each.health == Health::good ? "✓" : each.health == Health::warning ? "！" : "✗";
    out += fmt::format("{} {}：{}\n", mark, title->second, each.finding);
    if (!each.advice.empty()) out += fmt::format("    → {}\n", each.advice);
  }
  return out;
}

}  // namespace xueji::app
