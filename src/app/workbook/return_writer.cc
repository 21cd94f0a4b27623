#include "app/workbook/return_writer.h"

#include <fstream>

#include <fmt/format.h>

#include "app/workbook/sheet_table.h"
#include "base/fault.h"

namespace xueji::app {
namespace {

namespace fs = std::filesystem;

const std::map<std::string, std::string> kNoContact;

void make_folder(const fs::path& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) throw Fault(fmt::format("cannot make the folder {}: {}", folder.string(), error.message()));
}

// Every sheet of the book, rows or not, so that the unit can go on writing in the file.
template <class List>
std::vector<office::SheetTable> tables_of(std::span<const Entry> entries,
                                          const std::map<std::string, std::string>& contact) {
  std::vector<office::SheetTable> tables;
  std::size_t written = 0;
  for_each_sheet<List>([&]<class E>() {
    office::SheetTable table = empty_table<E>();
    for (const Entry& entry : entries) {
      const E* stated = std::get_if<E>(&entry);
      if (stated != nullptr) table.rows.push_back(row_of(*stated, contact));
    }
    written += table.rows.size();
    tables.push_back(std::move(table));
  });
  if (written != entries.size()) throw Fault("an entry does not belong to this workbook");
  return tables;
}

bool leads_out(const fs::path& path) {
  const fs::path plain = path.lexically_normal();
  return path.empty() || plain.is_absolute() || plain.begin()->string() == "..";
}

void write_bytes(const fs::path& path, const std::string& bytes) {
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  file.close();
  if (!file) throw Fault(fmt::format("cannot write {}", path.string()));
}

void write_file(const fs::path& folder, const ReturnFile& file) {
  if (leads_out(file.path)) throw Fault(fmt::format("the path {} leads out of its folder", file.path));
  const fs::path target = folder / file.path;
  make_folder(target.parent_path());
  if (const auto* bytes = std::get_if<std::string>(&file.content)) return write_bytes(target, *bytes);
  std::error_code error;
  fs::copy_file(std::get<fs::path>(file.content), target, fs::copy_options::overwrite_existing, error);
  if (error) throw Fault(fmt::format("cannot copy to {}: {}", target.string(), error.message()));
}

}  // namespace

void write_supervising_return(const fs::path& folder, std::span<const Entry> entries,
                              std::span<const ReturnFile> files) {
  make_folder(folder);
  office::write_xlsx(folder / kSupervisingWorkbook, tables_of<SupervisingEntries>(entries, kNoContact));
  for (const ReturnFile& file : files)
    write_file(folder, file);
}

void write_unit_return(const fs::path& folder, const UnitReturn& unit) {
  if (leads_out(unit.folder_name))
    throw Fault(fmt::format("the folder name {} leads out of the return folder", unit.folder_name));
  const fs::path own = folder / unit.folder_name;
  make_folder(own);
  office::write_xlsx(own / kUnitWorkbook, tables_of<UnitEntries>(unit.entries, unit.contact));
  for (const ReturnFile& file : unit.files)
    write_file(own, file);
}

void write_return_folder(const fs::path& folder, const ReturnFolder& contents) {
  write_supervising_return(folder, contents.supervising, contents.supervising_files);
  for (const UnitReturn& unit : contents.units)
    write_unit_return(folder, unit);
}

}  // namespace xueji::app
