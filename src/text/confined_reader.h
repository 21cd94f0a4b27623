// The other side of read_pdf and read_old_office: what the program does when they start it anew.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace xueji::text {

// Reads the PDF on standard input, writes its text to standard output.
std::vector<std::string> pdf_reader_arguments();
// Becomes LibreOffice, which converts `source` in `work_folder` to the format; the result lies in its folder
// out/.
std::vector<std::string> converter_arguments(const std::string& program, const std::string& work_folder,
                                             std::string_view source, std::string_view format);

enum class ReaderExit : int {
  read = 0,
  damaged = 10,
  encrypted = 11,
  too_large = 12,
  out_of_memory = 13,
  unconfined = 14,  // the kernel does not let a process give up its rights: nothing was read
};

// Every program whose process may come to read a PDF or an old document calls this first of all in `main`.
// Empty: it was started for something else; else the exit code with which it has to end, by _exit.
std::optional<int> run_confined_reader(int argc, char** argv);

}  // namespace xueji::text
