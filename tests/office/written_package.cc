#include "tests/office/written_package.h"

#include <expat.h>
#include <gtest/gtest.h>
#include <zip.h>

namespace xueji::office::testing {
namespace {

XmlHandler& handler_of(void* user) {
  return *static_cast<XmlHandler*>(user);
}

void on_start(void* user, const XML_Char* name, const XML_Char** attributes) {
  std::map<std::string, std::string> values;
  for (; *attributes; attributes += 2)
    values[attributes[0]] = attributes[1];
  if (handler_of(user).start) handler_of(user).start(name, values);
}

void on_end(void* user, const XML_Char* name) {
  if (handler_of(user).end) handler_of(user).end(name);
}

void on_text(void* user, const XML_Char* text, int length) {
  if (handler_of(user).text) handler_of(user).text({text, static_cast<std::size_t>(length)});
}

std::string parse(std::string_view xml, XmlHandler& handler) {
  XML_Parser parser = XML_ParserCreate("UTF-8");
  XML_SetUserData(parser, &handler);
  XML_SetElementHandler(parser, on_start, on_end);
  XML_SetCharacterDataHandler(parser, on_text);
  std::string fault;
  if (XML_Parse(parser, xml.data(), static_cast<int>(xml.size()), 1) != XML_STATUS_OK)
    fault = std::string(XML_ErrorString(XML_GetErrorCode(parser))) + " at byte " +
            std::to_string(XML_GetCurrentByteIndex(parser));
  XML_ParserFree(parser);
  return fault;
}

std::string value_of(const std::map<std::string, std::string>& attributes, const char* name) {
  const auto found = attributes.find(name);
  return found == attributes.end() ? std::string() : found->second;
}

class Outline {
 public:
  void start(const std::string& name, const std::map<std::string, std::string>& attributes) {
    if (name == "w:p") {
      style_.clear();
      text_.clear();
      section_.clear();
    } else if (name == "w:pStyle") {
      style_ = value_of(attributes, "w:val");
    } else if (name == "w:pageBreakBefore") {
      style_ += " new-page";
    } else if (name == "w:ind") {
      for (const auto& [key, value] : attributes)
        style_ += " " + key.substr(2) + "=" + value;
    } else if (name == "w:jc" && table_depth_ == 0) {
      style_ += " " + value_of(attributes, "w:val");
    } else if (name == "w:tbl") {
      ++table_depth_;
      lines_ += "table";
    } else if (name == "w:gridCol") {
      lines_ += " " + value_of(attributes, "w:w");
    } else if (name == "w:tr") {
      lines_ += "\n  row";
    } else if (name == "w:tblHeader") {
      lines_ += " heading";
    } else if (name == "w:br") {
      text_ += "/";
    } else if (name == "w:pgSz") {
      section_ = value_of(attributes, "w:orient") == "landscape" ? "section turned\n" : "section upright\n";
    } else if (name == "w:bookmarkStart") {
      text_ += "{" + value_of(attributes, "w:name") + "}";
    }
  }

  void end(const std::string& name) {
    if (name == "w:p" && table_depth_ > 0) lines_ += " | " + text_;
    if (name == "w:p" && table_depth_ == 0) lines_ += "[" + style_ + "] " + text_ + "\n" + section_;
    if (name == "w:body") lines_ += section_;
    if (name == "w:p") section_.clear();
    if (name == "w:tbl") {
      --table_depth_;
      lines_ += "\n";
    }
  }

  void text(std::string_view text) { text_ += text; }
  const std::string& lines() const { return lines_; }

 private:
  std::string lines_, style_, text_, section_;
  int table_depth_ = 0;
};

}  // namespace

std::vector<WrittenPart> read_parts(std::string_view package) {
  std::vector<WrittenPart> parts;
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(package.data(), package.size(), 0, &error);
  zip_t* archive = source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr;
  if (!archive) {
    ADD_FAILURE() << zip_error_strerror(&error);
    return parts;
  }
  for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
    zip_stat_t stat;
    zip_stat_index(archive, static_cast<zip_uint64_t>(i), ZIP_FL_ENC_STRICT, &stat);
    WrittenPart part{.name = stat.name, .bytes = std::string(stat.size, '\0'), .modified = stat.mtime};
    zip_file_t* file = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
    char beyond;
    // Reading past the end is what makes libzip compare the checksum.
    if (!file || zip_fread(file, part.bytes.data(), stat.size) != static_cast<zip_int64_t>(stat.size) ||
        zip_fread(file, &beyond, 1) != 0)
      ADD_FAILURE() << part.name << " cannot be read back";
    if (file) zip_fclose(file);
    parts.push_back(std::move(part));
  }
  zip_discard(archive);
  return parts;
}

std::string part_of(std::string_view package, std::string_view name) {
  for (WrittenPart& part : read_parts(package))
    if (part.name == name) return std::move(part.bytes);
  return {};
}

std::string xml_fault(std::string_view xml) {
  XmlHandler nothing;
  return parse(xml, nothing);
}

void parse_xml(std::string_view xml, XmlHandler& handler) {
  EXPECT_EQ(parse(xml, handler), "");
}

std::string outline_of(std::string_view document_xml) {
  Outline outline;
  XmlHandler handler{
      .start = [&](const std::string& name, const auto& attributes) { outline.start(name, attributes); },
      .end = [&](const std::string& name) { outline.end(name); },
      .text = [&](std::string_view text) { outline.text(text); },
  };
  parse_xml(document_xml, handler);
  return outline.lines();
}

}  // namespace xueji::office::testing
