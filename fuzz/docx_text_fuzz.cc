// Any bytes as a DOCX, or as the body of one: a text is UTF-8, whatever was sent.
#include <cstdint>
#include <string>
#include <string_view>

#include "base/assert.h"
#include "base/limits.h"
#include "base/text.h"
#include "office/sniff.h"
#include "office/zip_writer.h"
#include "text/text_reader.h"

namespace {

constexpr std::string_view kRelationships =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
    R"(<Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/)"
    R"(officeDocument" Target="word/document.xml"/></Relationships>)";

std::string wrap(std::string_view body) {
  xueji::office::ZipWriter zip;
  zip.add("_rels/.rels", std::string(kRelationships));
  zip.add("word/document.xml", std::string(body));
  return zip.finish();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view sent(reinterpret_cast<const char*>(data), size);
  const auto text =
      xueji::text::read_docx_bytes(xueji::office::looks_like_zip(sent) ? std::string(sent) : wrap(sent));
  XJ_ASSERT(!text || (xueji::is_utf8(*text) && text->size() <= xueji::kTextFileBytesMax));
  return 0;
}
