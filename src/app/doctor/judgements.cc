// What is fit and what is not; every bound is a *default* of ours unless a source is named.

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "app/doctor/doctor.h"

namespace xueji::app {
namespace {

constexpr std::uint64_t kMebibyte = 1ULL << 20, kGibibyte = 1ULL << 30;
constexpr std::uint64_t kDiskWarnPercent = 15;            // of the disk or of its nodes free
constexpr std::uint64_t kDiskWrongBytes = kGibibyte;      // less than this free is too little
constexpr std::uint64_t kWalWarnBytes = 256 * kMebibyte;  // the writer keeps it near 16 MiB
constexpr int kSqliteAtLeast = 3'037'000;                 // STRICT tables came with 3.37

bool is_below_percent(std::uint64_t part, std::uint64_t whole, std::uint64_t percent) {
  return whole > 0 && part / percent < whole / 100;
}

std::string size_text(std::uint64_t bytes) {
  if (bytes >= kGibibyte)
    return fmt::format("{}.{} GiB", bytes / kGibibyte, bytes % kGibibyte * 10 / kGibibyte);
  return fmt::format("{} MiB", bytes / kMebibyte);
}

// 3.40.1 → 3040001, as SQLite counts; 0 when it is no such text.
int version_number(const std::string& text) {
  int parts[3] = {};
  const char *at = text.data(), *end = text.data() + text.size();
  for (int& part : parts) {
    const auto [next, fault] = std::from_chars(at, end, part);
    if (fault != std::errc{}) return 0;
    at = next == end ? next : next + 1;
  }
  return parts[0] * 1'000'000 + parts[1] * 1'000 + parts[2];
}

}  // namespace

Diagnosis judge_rights(const Surroundings& seen) {
  if (!seen.readable)
    return {"rights", Health::wrong, "当前用户不能读数据目录",
            "请用拥有数据目录的用户运行，或改正目录的权限"};
  std::vector<std::string> open_to_all, open_to_write, foreign;
  constexpr unsigned kOthersAny = 0007, kGroupWrite = 0020;
  for (const FileRights& each : seen.rights) {
    if ((each.mode & kOthersAny) != 0) open_to_all.push_back(each.path);
    if ((each.mode & kGroupWrite) != 0) open_to_write.push_back(each.path);
    if (each.owner != seen.rights.front().owner) foreign.push_back(each.path);
  }
  // Where nobody else may enter the folder, the rights of what lies in it open nothing.
  const bool closed = !seen.rights.empty() && (seen.rights.front().mode & (kOthersAny | kGroupWrite)) == 0;
  if (!seen.writable)
    return {"rights", Health::warning, "当前用户不能写数据目录，只能查看",
            "要写入时请用拥有数据目录的用户运行"};
  if (!foreign.empty())
    return {"rights", Health::warning, fmt::format("属主不一致：{}", fmt::join(foreign, "、")),
            "请用 chown 改成同一个用户"};
  if (!closed && !open_to_write.empty())
    return {"rights", Health::warning, fmt::format("同组用户可以改写：{}", fmt::join(open_to_write, "、")),
            "请运行 chmod -R go-w 数据目录"};
  if (!closed && !open_to_all.empty())
    return {"rights", Health::warning,
            fmt::format("其他用户可以进入或读取：{}", fmt::join(open_to_all, "、")),
            "数据目录里有人员信息，请运行 chmod 700 数据目录"};
  return {"rights", Health::good, "数据目录可读可写，别人不能改动", {}};
}

Diagnosis judge_disk(const DiskSpace& disk) {
  const std::string free =
      fmt::format("剩余 {}，共 {}", size_text(disk.bytes_free), size_text(disk.bytes_total));
  if (disk.bytes_free < kDiskWrongBytes)
    return {"disk", Health::wrong, "磁盘空间不足：" + free, "请立即清理或扩容；写满以后日志不再接收新的记录"};
  if (!disk.network.empty())
    return {"disk", Health::warning,
            fmt::format("数据目录在网络或用户态文件系统上（{}）：{}", disk.network, free),
            "日志依赖本地磁盘的锁和落盘保证，请移到本地磁盘"};
  if (is_below_percent(disk.bytes_free, disk.bytes_total, kDiskWarnPercent))
    return {"disk", Health::warning, fmt::format("磁盘空间不到 {}%：{}", kDiskWarnPercent, free),
            "请清理或扩容"};
  if (is_below_percent(disk.nodes_free, disk.nodes_total, kDiskWarnPercent))
    return {"disk", Health::warning, fmt::format("文件数将用完：还能建 {} 个", disk.nodes_free),
            "请清理小文件"};
  return {"disk", Health::good, free, {}};
}

Diagnosis judge_clock(const Surroundings& seen, std::optional<Instant> last_record) {
  const std::string now = format_iso(seen.now);
  constexpr std::int64_t kToleranceMicros = 2'000'000;  // two clocks in step may differ by so much
  if (last_record && seen.now.micros + kToleranceMicros < last_record->micros)
    return {"clock", Health::wrong,
            fmt::format("系统时间 {} 早于最后一条记录的时间 {}", now, format_iso(*last_record)),
            "请校准系统时间（timedatectl），再继续写入"};
  if (seen.clock_in_step == false)
    return {"clock", Health::warning, fmt::format("系统时间 {}，没有与时间源同步", now),
            "请启用 systemd-timesyncd 或 chrony"};
  return {"clock", Health::good, "系统时间 " + now, {}};
}

Diagnosis judge_libraries(const Surroundings& seen) {
  std::string list;
  for (const Library& library : seen.libraries)
    list += fmt::format("{}{} {}", list.empty() ? "" : "、", library.name, library.version);
  return {"libraries", Health::good, list, {}};
}

Diagnosis judge_database(const journal::DatabaseState& state, const std::string& sqlite_version) {
  const std::string facts =
      fmt::format("SQLite {}，{} 模式，{}", sqlite_version, state.journal_mode,
                  size_text(static_cast<std::uint64_t>(state.page_bytes * state.pages)));
  if (version_number(sqlite_version) < kSqliteAtLeast)
    return {"database", Health::wrong, facts, "SQLite 太旧，请升级到 3.37 或更新的版本"};
  if (state.wal_bytes > kWalWarnBytes)
    return {"database", Health::warning,
            fmt::format("{}，预写日志已有 {}", facts, size_text(state.wal_bytes)),
            "可能有程序长时间读着不放；请结束它，或重新启动服务"};
  return {"database", Health::good, facts, {}};
}

}  // namespace xueji::app
