// Large bodies in both directions pass through without being held.
#include <algorithm>
#include <filesystem>
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include "base/digest.h"
#include "http/upload.h"
#include "tests/http/running_server.h"

namespace xueji::http {
namespace {

namespace fs = std::filesystem;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kMeasuresMemory = false;  // sanitizers keep freed memory
constexpr std::uint64_t kBytes = 16 << 20;
#else
constexpr bool kMeasuresMemory = true;
constexpr std::uint64_t kBytes = 200 << 20;
#endif
constexpr std::uint64_t kRiseMax = 16 << 20;  // quality programme, T13

std::uint64_t resident_bytes() {
  std::ifstream file("/proc/self/statm");
  std::uint64_t pages = 0, resident = 0;
  file >> pages >> resident;
  return resident * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
}

std::string piece_of(std::uint64_t number) {
  std::string piece(1 << 20, static_cast<char>('a' + number % 26));
  piece[0] = static_cast<char>(number);
  return piece;
}

std::size_t count_files(const fs::path& folder) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

struct Uploading {
  std::shared_ptr<const UploadedFile> kept;
  RunningServer running;
  Uploading()
      : running([this](RunningServer::Setup& setup) {
          Route route = plain_route(Method::post, "/upload", "upload",
                                    [this](Exchange& exchange, const Respond& respond) {
                                      kept = exchange.request.upload;
                                      respond(text_response(std::to_string(kept->bytes())));
                                    });
          route.body = BodyKind::stream_to_file;
          route.body_bytes_max = kBytes;
          setup.routes.push_back(std::move(route));
          Route back =
              plain_route(Method::get, "/download", "download", [this](Exchange&, const Respond& respond) {
                respond(file_response({kept->path(), kept}, "application/zip", "材料 1.zip"));
              });
          setup.routes.push_back(std::move(back));
        }) {}
  fs::path folder() const { return running.folder.file("uploads"); }
};

TEST(Transfer, CarriesALargeFileInAndOutWithFlatMemory) {
  Uploading uploading;
  RawClient client = uploading.running.connect();
  client.send("POST /upload HTTP/1.1\r\nHost: x\r\nContent-Length: " + std::to_string(kBytes) + "\r\n\r\n");
  Hasher sent;
  sent.start();
  const std::uint64_t before = resident_bytes();
  std::uint64_t highest = before;
  for (std::uint64_t number = 0; number < kBytes >> 20; ++number) {
    const std::string piece = piece_of(number);
    sent.update(piece);
    ASSERT_TRUE(client.send(piece));
    highest = std::max(highest, resident_bytes());
  }
  const Answer answer = client.receive();
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.body, std::to_string(kBytes));

  client.send("GET /download HTTP/1.1\r\nHost: x\r\n\r\n");
  const std::string head = client.receive_until("\r\n\r\n");
  EXPECT_THAT(head, testing::HasSubstr("content-length: " + std::to_string(kBytes) + "\r\n"));
  EXPECT_THAT(head, testing::HasSubstr(
                        "content-disposition: attachment; filename*=UTF-8''%E6%9D%90%E6%96%99%201.zip\r\n"));
  EXPECT_THAT(head, testing::HasSubstr(
                        "content-security-policy: default-src 'none'; frame-ancestors 'none'; sandbox\r\n"));
  Hasher received;
  received.start();
  for (std::uint64_t taken = 0; taken < kBytes;) {
    const std::string piece = client.receive_some();
    ASSERT_FALSE(piece.empty());
    received.update(piece);
    taken += piece.size();
    highest = std::max(highest, resident_bytes());
  }
  EXPECT_EQ(received.finish(), sent.finish());
  if (kMeasuresMemory) {
    EXPECT_LT(highest - before, kRiseMax);
  }
}

TEST(Transfer, KeepsAnUploadAsLongAsSomebodyOwnsIt) {
  Uploading uploading;
  RawClient client = uploading.running.connect();
  client.send("POST /upload HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc");
  EXPECT_EQ(client.receive().body, "3");
  // The next answer on the connection comes when the request before it is forgotten.
  client.send("GET /nothing HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_EQ(client.receive().status, 404);
  EXPECT_EQ(count_files(uploading.folder()), 1U);
  uploading.kept = nullptr;
  EXPECT_EQ(count_files(uploading.folder()), 0U);
}

TEST(Transfer, LeavesNoFileOfAnUploadThatBreaksOff) {
  Uploading uploading;
  RawClient client = uploading.running.connect();
  client.send("POST /upload HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 1000000\r\n\r\n");
  EXPECT_EQ(client.receive_until("\r\n\r\n"), "HTTP/1.1 100 Continue\r\n\r\n");
  client.send("abc");
  client.break_off();
  EXPECT_TRUE(uploading.running.log.wait_for(R"("route":"upload","status":0)"));
  EXPECT_EQ(count_files(uploading.folder()), 0U);
}

TEST(Transfer, RefusesADeclaredGiantBeforeItsBody) {
  Uploading uploading;
  const Answer answer =
      uploading.running.ask("POST /upload HTTP/1.1\r\nHost: x\r\nContent-Length: 10737418240\r\n\r\n");
  EXPECT_EQ(answer.status, 413);
  EXPECT_EQ(count_files(uploading.folder()), 0U);
}

TEST(Transfer, RefusesAnEndlessChunkedBody) {
  Uploading uploading;
  RawClient client = uploading.running.connect();
  client.send("POST /upload HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
  const std::string piece = "100000\r\n" + std::string(1 << 20, 'x') + "\r\n";
  std::uint64_t sent = 0;
  while (sent < 2 * kBytes && !client.readable(std::chrono::milliseconds(0)) && client.send(piece))
    sent += piece.size();
  EXPECT_EQ(client.receive().status, 413);
  EXPECT_EQ(count_files(uploading.folder()), 0U);
}

TEST(Transfer, ClearsAwayWhatAnEarlierRunLeft) {
  const journal::ScratchFolder scratch;
  fs::create_directories(scratch.file("uploads"));
  std::ofstream(scratch.file("uploads") / "upload-abc123") << "left";
  std::ofstream(scratch.file("uploads") / "notes.txt") << "not ours";
  clear_uploads(scratch.file("uploads"));
  EXPECT_EQ(count_files(scratch.file("uploads")), 1U);
}

TEST(Transfer, AFileThatIsGoneIsAFaultOfTheServer) {
  const RunningServer running([](RunningServer::Setup& setup) {
    setup.routes.push_back(plain_route(Method::get, "/gone", "gone", [](Exchange&, const Respond& respond) {
      respond(file_response({"/nonexistent/file", nullptr}, "application/zip", "a"));
    }));
  });
  EXPECT_EQ(running.get("/gone").status, 500);
}

}  // namespace
}  // namespace xueji::http
