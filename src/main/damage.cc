#include "main/damage.h"

#include <fmt/format.h>

namespace xueji::cli {
namespace {

std::string_view chinese(journal::DamagedStorage::Kind kind) {
  using Kind = journal::DamagedStorage::Kind;
  switch (kind) {
    case Kind::empty:
      return "文件是空的";
    case Kind::foreign:
      return "内容不是学记的日志，可能被别的内容覆盖";
    case Kind::broken:
      return "文件不完整或内部受损，可能被截短或改写";
  }
  return {};
}

}  // namespace

std::string describe_damage(const journal::DamagedStorage& damage) {
  return fmt::format("日志文件 {} 无法使用：{}\n{}the journal file is damaged: {}\n", damage.file().string(),
                     chinese(damage.kind()), damage_advice(), damage.what());
}

std::string describe_damage(const journal::DamagedRecord& damage) {
  return fmt::format("日志中有记录损坏，不能继续；xueji verify 会指出是第几条\n{}{}\n", damage_advice(),
                     damage.what());
}

std::string damage_advice() {
  return "请先把数据目录原样复制保存，再用备份恢复：xueji restore 备份 --data 新的数据目录\n"
         "keep a copy of the data folder as it is, then restore a backup: xueji restore BACKUP --data "
         "NEW_DIR\n";
}

}  // namespace xueji::cli
