#include "tests/journal/faulty_disk.h"

#include <algorithm>
#include <cstring>
#include <fstream>
#include <iterator>
#include <random>
#include <string_view>

#include "base/assert.h"

namespace xueji::journal {

// SQLite's callbacks. A file handle of ours is followed in memory by the real one.
struct FaultyDiskCalls {
  struct Handle {
    sqlite3_file base;
    FaultyDisk* disk;
    FaultyDisk::File* file;
  };

  static Handle& handle(sqlite3_file* file) { return *reinterpret_cast<Handle*>(file); }
  static sqlite3_file* real(sqlite3_file* file) {
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<Handle*>(file) + 1);
  }
  static FaultyDisk& disk(sqlite3_vfs* vfs) { return *static_cast<FaultyDisk*>(vfs->pAppData); }

  static int open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* out_flags) {
    FaultyDisk& self = disk(vfs);
    file->pMethods = nullptr;
    const int code = self.real_->xOpen(self.real_, name, real(file), flags, out_flags);
    if (code != SQLITE_OK) return code;
    handle(file).disk = &self;
    handle(file).file = &self.file(name == nullptr ? "" : name);
    handle(file).file->exists = true;
    file->pMethods = &kMethods;
    return SQLITE_OK;
  }

  static int remove(sqlite3_vfs* vfs, const char* name, int sync_folder) {
    FaultyDisk& self = disk(vfs);
    if (self.count_and_fail()) return SQLITE_IOERR_DELETE;
    const int code = self.real_->xDelete(self.real_, name, 0);
    if (code != SQLITE_OK) return code;
    FaultyDisk::File& file = self.file(name);
    file.exists = false;
    file.since.clear();
    if (sync_folder != 0) file.durable.reset();
    return SQLITE_OK;
  }

  static int close(sqlite3_file* file) { return real(file)->pMethods->xClose(real(file)); }

  static int read(sqlite3_file* file, void* to, int size, sqlite3_int64 offset) {
    return real(file)->pMethods->xRead(real(file), to, size, offset);
  }

  static int write(sqlite3_file* file, const void* from, int size, sqlite3_int64 offset) {
    FaultyDisk& self = *handle(file).disk;
    const bool fails = self.count_and_fail();
    if (fails && self.plan_.kind == FaultPlan::Kind::io_error) return SQLITE_IOERR_WRITE;
    if (fails && self.plan_.kind == FaultPlan::Kind::disk_full) return SQLITE_FULL;
    const int written = fails ? size / 2 : size;
    const int code = real(file)->pMethods->xWrite(real(file), from, written, offset);
    handle(file).file->since.push_back({static_cast<std::size_t>(offset),
                                        {static_cast<const char*>(from), static_cast<std::size_t>(written)}});
    return fails ? SQLITE_IOERR_WRITE : code;
  }

  static int truncate(sqlite3_file* file, sqlite3_int64 size) {
    if (handle(file).disk->count_and_fail()) return SQLITE_IOERR_TRUNCATE;
    handle(file).file->since.push_back({static_cast<std::size_t>(size), {}, true});
    return real(file)->pMethods->xTruncate(real(file), size);
  }

  // The real disk is not flushed: what is durable here is what the image says. After a failed flush the
  // kernel may take the lost pages for written, so that a later flush succeeds without them: they are
  // forgotten.
  static int sync(sqlite3_file* file, int) {
    FaultyDisk::File& state = *handle(file).file;
    const bool fails = handle(file).disk->count_and_fail();
    if (!state.durable) state.durable.emplace();
    if (!fails) {
      for (const FaultyDisk::Write& write : state.since)
        FaultyDisk::apply(write, *state.durable);
    }
    state.since.clear();
    return fails ? SQLITE_IOERR_FSYNC : SQLITE_OK;
  }

  static int size(sqlite3_file* file, sqlite3_int64* bytes) {
    return real(file)->pMethods->xFileSize(real(file), bytes);
  }
  static int lock(sqlite3_file* file, int level) { return real(file)->pMethods->xLock(real(file), level); }
  static int unlock(sqlite3_file* file, int level) {
    return real(file)->pMethods->xUnlock(real(file), level);
  }
  static int is_reserved(sqlite3_file* file, int* answer) {
    return real(file)->pMethods->xCheckReservedLock(real(file), answer);
  }

  static int control(sqlite3_file* file, int operation, void* argument) {
    if (operation == SQLITE_FCNTL_PRAGMA && handle(file).disk->never_flush_) {
      char** words = static_cast<char**>(argument);
      const bool sets = words[1] == std::string_view("synchronous") && words[2] != nullptr;
      if (sets && words[2] != std::string_view("OFF")) return SQLITE_OK;  // taken, and nothing done
    }
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
  }

  static int sector_size(sqlite3_file* file) { return real(file)->pMethods->xSectorSize(real(file)); }
  static int properties(sqlite3_file* file) {
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
  }
  static int map_shared(sqlite3_file* file, int page, int bytes, int extend, void volatile** memory) {
    return real(file)->pMethods->xShmMap(real(file), page, bytes, extend, memory);
  }
  static int lock_shared(sqlite3_file* file, int offset, int count, int flags) {
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
  }
  static void order_shared(sqlite3_file* file) { real(file)->pMethods->xShmBarrier(real(file)); }
  static int unmap_shared(sqlite3_file* file, int remove_too) {
    return real(file)->pMethods->xShmUnmap(real(file), remove_too);
  }

  static const sqlite3_io_methods kMethods;
};

const sqlite3_io_methods FaultyDiskCalls::kMethods = {
    2,           close,        read,         write,   truncate,    sync,       size,
    lock,        unlock,       is_reserved,  control, sector_size, properties, map_shared,
    lock_shared, order_shared, unmap_shared, nullptr, nullptr};

namespace {

int switch_flushing_off(sqlite3* database, char**, const sqlite3_api_routines*) {
  return sqlite3_exec(database, "PRAGMA synchronous = OFF", nullptr, nullptr, nullptr);
}

void (*extension())() {
  return reinterpret_cast<void (*)()>(switch_flushing_off);
}

}  // namespace

FaultyDisk::FaultyDisk() : real_(sqlite3_vfs_find(nullptr)) {
  XJ_ASSERT(std::string_view(real_->zName) != "faulty");
  vfs_ = *real_;
  vfs_.zName = "faulty";
  vfs_.pNext = nullptr;
  vfs_.pAppData = this;
  vfs_.szOsFile = static_cast<int>(sizeof(FaultyDiskCalls::Handle)) + real_->szOsFile;
  vfs_.xOpen = &FaultyDiskCalls::open;
  vfs_.xDelete = &FaultyDiskCalls::remove;
  // What is left of the copy is called with our vfs, whose pAppData is not what the real one put there.
  vfs_.xAccess = [](sqlite3_vfs* vfs, const char* name, int flags, int* answer) {
    sqlite3_vfs* real = static_cast<FaultyDisk*>(vfs->pAppData)->real_;
    return real->xAccess(real, name, flags, answer);
  };
  vfs_.xFullPathname = [](sqlite3_vfs* vfs, const char* name, int size, char* out) {
    sqlite3_vfs* real = static_cast<FaultyDisk*>(vfs->pAppData)->real_;
    return real->xFullPathname(real, name, size, out);
  };
  sqlite3_vfs_register(&vfs_, 1);
}

FaultyDisk::~FaultyDisk() {
  sqlite3_cancel_auto_extension(extension());
  sqlite3_vfs_unregister(&vfs_);
  sqlite3_vfs_register(real_, 1);
}

void FaultyDisk::arm(const FaultPlan& plan) {
  plan_ = plan;
  operations_ = 0;
  has_failed_ = false;
}

void FaultyDisk::never_flush() {
  never_flush_ = true;
  sqlite3_auto_extension(extension());
}

bool FaultyDisk::count_and_fail() {
  if (listener_) listener_();
  ++operations_;
  const bool fails =
      plan_.fail_at != 0 && (operations_ == plan_.fail_at || (plan_.for_good && operations_ > plan_.fail_at));
  has_failed_ = has_failed_ || fails;
  return fails;
}

FaultyDisk::File& FaultyDisk::file(const std::string& path) {
  std::unique_ptr<File>& file = files_[path];
  if (file) return *file;
  file = std::make_unique<File>();
  std::ifstream stream(path, std::ios::binary);
  // A file that was there before counts as durable; one that SQLite just made is empty.
  std::string content((std::istreambuf_iterator<char>(stream)), {});
  if (!content.empty()) file->durable = std::move(content);
  return *file;
}

void FaultyDisk::apply(const Write& write, std::string& content) {
  if (write.truncates) {
    content.resize(std::min(content.size(), write.offset));
    return;
  }
  content.resize(std::max(content.size(), write.offset + write.bytes.size()));
  content.replace(write.offset, write.bytes.size(), write.bytes);
}

DiskImage FaultyDisk::image(std::uint32_t luck) const {
  constexpr std::size_t kSectorBytes = 512;
  std::mt19937 random(luck);
  const auto keeps = [&] { return luck == 1 || (luck > 1 && random() % 2 == 0); };
  DiskImage image;
  for (const auto& [path, file] : files_) {
    if (path.empty()) continue;
    // A deletion or a new name that was not flushed may have reached the disk or not.
    const bool name_kept = file->exists ? file->durable.has_value() || keeps() : file->durable && !keeps();
    if (!name_kept) continue;
    std::string content = file->durable.value_or("");
    for (const Write& write : file->since) {
      if (!keeps()) continue;
      Write kept = write;
      if (luck > 1 && random() % 4 == 0)
        kept.bytes.resize(kept.bytes.size() / 2 / kSectorBytes * kSectorBytes);
      apply(kept, content);
    }
    image[std::filesystem::path(path).filename().string()] = std::move(content);
  }
  return image;
}

void write_image(const DiskImage& image, const std::filesystem::path& folder) {
  for (const auto& [name, content] : image)
    std::ofstream(folder / name, std::ios::binary) << content;
}

}  // namespace xueji::journal
