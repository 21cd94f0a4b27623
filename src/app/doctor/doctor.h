// Doctor (体检): whether an installation is fit to go on, and what to do where it is not. Looks only; changes
// nothing and may run beside a program that writes.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/doctor/surroundings.h"
#include "base/id.h"
#include "journal/sqlite_inspection.h"

namespace xueji::app {

enum class Health : std::uint8_t {
  good,
  warning,  // works, but should be looked after
  wrong     // data is damaged or will not be kept
};
std::string_view token(Health health) noexcept;

struct Diagnosis {
  std::string check;  // stable token: rights, disk, database, journal, files, clock, libraries
  Health health = Health::good;
  std::string finding;  // Chinese
  std::string advice;   // Chinese; empty when good
};

struct DoctorOptions {
  bool contents = true;  // reads every attachment again; false: only looks whether it is there
  std::function<void(std::string_view doing, std::uint64_t count)> progress;
};

// All checks in a fixed order. Damage is a diagnosis; Fault only when the folder cannot be looked at.
std::vector<Diagnosis> examine(const std::filesystem::path& data, Instant now, const DoctorOptions& options);

// Single judgements, pure.
Diagnosis judge_rights(const Surroundings& seen);
Diagnosis judge_disk(const DiskSpace& disk);
Diagnosis judge_clock(const Surroundings& seen, std::optional<Instant> last_record);
Diagnosis judge_libraries(const Surroundings& seen);
Diagnosis judge_database(const journal::DatabaseState& state, const std::string& sqlite_version);

// {"sound":true,"checks":[{"check","health","finding","advice"}]}
std::string format_json(const std::vector<Diagnosis>& diagnoses);
std::string format_text(const std::vector<Diagnosis>& diagnoses);

}  // namespace xueji::app
