#include "office/xml_parser.h"

#include <exception>
#include <memory>
#include <new>
#include <vector>

#include <expat.h>

#include "base/error_code.h"
#include "base/limits.h"

namespace xueji::office {
namespace {

constexpr int kStepBytes = 64 * 1024;

struct FreeParser {
  void operator()(XML_ParserStruct* parser) const noexcept { XML_ParserFree(parser); }
};

// What the C callbacks see. They must not throw through expat: an exception waits here until parsing has
// returned.
struct Session {
  XML_Parser parser;
  XmlHandler& handler;
  std::vector<XmlAttribute> attributes = {};
  std::size_t depth = 0;
  std::string hostile = {};
  std::exception_ptr thrown = {};

  template <class Call>
  void run(Call call) noexcept {
    if (handler.stopped() || thrown || !hostile.empty()) return;
    try {
      call();
    } catch (...) {
      thrown = std::current_exception();
    }
    if (handler.stopped() || thrown) XML_StopParser(parser, XML_FALSE);
  }
  void refuse(std::string what) {
    hostile = std::move(what);
    XML_StopParser(parser, XML_FALSE);
  }
};

void XMLCALL on_start(void* data, const char* name, const char** attributes) {
  Session& session = *static_cast<Session*>(data);
  if (++session.depth > kXmlDepthMax) return session.refuse("xml_depth>" + std::to_string(kXmlDepthMax));
  session.run([&] {
    session.attributes.clear();
    for (; *attributes != nullptr; attributes += 2)
      session.attributes.push_back({attributes[0], attributes[1]});
    session.handler.start_element(local_name(name), XmlAttributes(session.attributes));
  });
}

void XMLCALL on_end(void* data, const char* name) {
  Session& session = *static_cast<Session*>(data);
  --session.depth;
  session.run([&] { session.handler.end_element(local_name(name)); });
}

void XMLCALL on_text(void* data, const char* text, int length) {
  Session& session = *static_cast<Session*>(data);
  session.run([&] { session.handler.text(std::string_view(text, static_cast<std::size_t>(length))); });
}

void XMLCALL on_doctype(void* data, const char*, const char*, const char*, int) {
  static_cast<Session*>(data)->refuse("doctype");
}

Error parse_error(const Session& session, const std::string& part) {
  const XML_Error code = XML_GetErrorCode(session.parser);
  if (code == XML_ERROR_NO_MEMORY) throw std::bad_alloc();
  if (code == XML_ERROR_AMPLIFICATION_LIMIT_BREACH) {
    return Error{ErrorCode::file_hostile, part, "entity_amplification"};
  }
  return Error{ErrorCode::file_damaged, part,
               std::string(XML_ErrorString(code)) + ", line " +
                   std::to_string(XML_GetCurrentLineNumber(session.parser))};
}

// One step of the document. True when parsing goes on.
Result<bool> push(Session& session, int count, const std::string& part) {
  const XML_Status status = XML_ParseBuffer(session.parser, count, count == 0);
  if (session.thrown) std::rethrow_exception(session.thrown);
  if (!session.hostile.empty()) return Error{ErrorCode::file_hostile, part, session.hostile};
  if (session.handler.refusal()) return *session.handler.refusal();
  if (session.handler.stopped()) return false;
  if (status != XML_STATUS_OK) return parse_error(session, part);
  return count > 0;
}

}  // namespace

std::string_view local_name(std::string_view name) noexcept {
  const std::size_t colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

std::optional<std::string_view> XmlAttributes::find(std::string_view name) const noexcept {
  for (const XmlAttribute& attribute : all_) {
    if (attribute.name == name) return attribute.value;
  }
  return std::nullopt;
}

std::optional<std::string_view> XmlAttributes::find_prefixed(std::string_view name) const noexcept {
  for (const XmlAttribute& attribute : all_) {
    if (attribute.name.size() > name.size() && local_name(attribute.name) == name) return attribute.value;
  }
  return std::nullopt;
}

bool is_true(std::optional<std::string_view> value) noexcept {
  return value == "1" || value == "true";
}

void XmlHandler::refuse(ErrorCode code, std::string subject, std::string detail) {
  stopped_ = true;
  if (!refusal_) refusal_ = Error{code, std::move(subject), std::move(detail)};
}

Checked parse_part(const Package& package, std::string_view part, XmlHandler& handler) {
  Result<PartStream> stream = package.stream(part);
  if (!stream) return stream.error();
  const std::unique_ptr<XML_ParserStruct, FreeParser> parser(XML_ParserCreate(nullptr));
  if (parser == nullptr) throw std::bad_alloc();
  Session session{parser.get(), handler};
  XML_SetUserData(parser.get(), &session);
  XML_SetElementHandler(parser.get(), on_start, on_end);
  XML_SetCharacterDataHandler(parser.get(), on_text);
  XML_SetStartDoctypeDeclHandler(parser.get(), on_doctype);
  for (std::uint64_t pushed_bytes = 0;;) {
    char* room = static_cast<char*>(XML_GetBuffer(parser.get(), kStepBytes));
    if (room == nullptr) throw std::bad_alloc();
    const Result<std::size_t> count = stream->read(std::span(room, kStepBytes));
    if (!count) return count.error();
    const Result<bool> more = push(session, static_cast<int>(*count), stream->part());
    if (!more) return more.error();
    if (!*more) return Done{};
    // What expat holds back is an unfinished tag. It looks at it anew with every step, so its length is
    // bounded.
    pushed_bytes += *count;
    const XML_Index seen = XML_GetCurrentByteIndex(parser.get());
    if (seen >= 0 && pushed_bytes - static_cast<std::uint64_t>(seen) > kXmlTokenBytesMax + kStepBytes) {
      return Error{ErrorCode::file_hostile, stream->part(),
                   "xml_token_bytes>" + std::to_string(kXmlTokenBytesMax)};
    }
  }
}

}  // namespace xueji::office
