#include "text/confined_reader.h"

#include <array>
#include <cerrno>
#include <climits>
#include <memory>
#include <new>

#include <fcntl.h>
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/limits.h"
#include "text/confinement.h"

namespace xueji::text {
namespace {

constexpr std::string_view kMark = "--confined-reader", kPdf = "pdf", kConvert = "convert";

bool write_all(const char* bytes, std::size_t count) noexcept {
  while (count > 0) {
    const ssize_t written = ::write(STDOUT_FILENO, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes += written;
    count -= static_cast<std::size_t>(written);
  }
  return true;
}

ReaderExit print_pages(const poppler::document& document) {
  for (int number = 0; number < document.pages(); ++number) {
    const std::unique_ptr<poppler::page> page(document.create_page(number));
    if (!page) continue;
    const poppler::byte_array text = page->text().to_utf8();
    if (!write_all(text.data(), text.size()) || !write_all("\n", 1)) return ReaderExit::damaged;
  }
  return ReaderExit::read;
}

ReaderExit read_pdf_from_input() {
  if (!confine_reader({kPdfMemoryBytesMax, kPdfSecondsMax, 0})) return ReaderExit::unconfined;
  struct stat file {};
  if (::fstat(STDIN_FILENO, &file) != 0 || file.st_size <= 0) return ReaderExit::damaged;
  if (file.st_size > INT_MAX) return ReaderExit::too_large;
  const auto bytes = static_cast<std::size_t>(file.st_size);
  void* const mapped = ::mmap(nullptr, bytes, PROT_READ, MAP_PRIVATE, STDIN_FILENO, 0);
  if (mapped == MAP_FAILED) return ReaderExit::too_large;
  poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
  const std::unique_ptr<poppler::document> document(
      poppler::document::load_from_raw_data(static_cast<const char*>(mapped), static_cast<int>(bytes)));
  if (!document) return ReaderExit::damaged;
  return document->is_locked() ? ReaderExit::encrypted : print_pages(*document);
}

ReaderExit become_converter(std::string program, std::string work_folder, const std::string& source,
                            const std::string& format) {
  const std::string program_folder = program.substr(0, program.rfind('/') + 1);
  if (::chdir(work_folder.c_str()) != 0) return ReaderExit::damaged;
  if (!confine_converter({kConverterMemoryBytesMax, kConverterSecondsMax, kConvertedBytesMax}, program_folder,
                         work_folder))
    return ReaderExit::unconfined;
  std::array<std::string, 9> words{program,        "-env:UserInstallation=file://" + work_folder + "/profile",
                                   "--headless",   "--norestore",
                                   "--convert-to", format,
                                   "--outdir",     "out",
                                   source};
  std::array<std::string, 4> settings{"HOME=" + work_folder, "TMPDIR=" + work_folder, "LANG=C.UTF-8",
                                      "PATH=/usr/bin:/bin"};
  std::array<char*, words.size() + 1> arguments{};
  std::array<char*, settings.size() + 1> environment{};
  for (std::size_t i = 0; i < words.size(); ++i)
    arguments[i] = words[i].data();
  for (std::size_t i = 0; i < settings.size(); ++i)
    environment[i] = settings[i].data();
  ::execve(program.c_str(), arguments.data(), environment.data());
  return ReaderExit::damaged;
}

ReaderExit run(const std::vector<std::string>& arguments) {
  try {
    if (arguments.size() == 1 && arguments[0] == kPdf) return read_pdf_from_input();
    if (arguments.size() == 5 && arguments[0] == kConvert)
      return become_converter(arguments[1], arguments[2], arguments[3], arguments[4]);
    return ReaderExit::damaged;
  } catch (const std::bad_alloc&) {
    return ReaderExit::out_of_memory;
  } catch (...) {
    return ReaderExit::damaged;
  }
}

}  // namespace

std::vector<std::string> pdf_reader_arguments() {
  return {std::string(kMark), std::string(kPdf)};
}

std::vector<std::string> converter_arguments(const std::string& program, const std::string& work_folder,
                                             std::string_view source, std::string_view format) {
  return {std::string(kMark), std::string(kConvert), program,
          work_folder,        std::string(source),   std::string(format)};
}

std::optional<int> run_confined_reader(int argc, char** argv) {
  if (argc < 2 || argv[1] != kMark) return std::nullopt;
  return static_cast<int>(run({argv + 2, argv + argc}));
}

}  // namespace xueji::text
