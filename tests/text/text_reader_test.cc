#include "text/text_reader.h"

#include <fstream>

#include <gtest/gtest.h>
#include <unistd.h>

#include "base/error_code.h"
#include "office/xlsx_writer.h"
#include "office/zip_writer.h"

namespace xueji::text {
namespace {

class TextReader : public testing::Test {
 protected:
  TextReader()
      : folder_(std::filesystem::temp_directory_path() / ("xueji-text-" + std::to_string(::getpid()))) {
    std::filesystem::create_directories(folder_);
  }
  ~TextReader() override { std::filesystem::remove_all(folder_); }

  std::filesystem::path write(std::string_view bytes) {
    const std::filesystem::path file = folder_ / "file";
    std::ofstream(file, std::ios::binary) << bytes;
    return file;
  }
  std::string read(std::string_view bytes) {
    const auto text = read_text(write(bytes));
    return text ? *text : "error: " + std::string(token(text.error().code));
  }
  std::string read_docx_of(std::string_view body, std::string_view notes = {});

  std::filesystem::path folder_;
};

constexpr std::string_view kRelationships =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
constexpr std::string_view kType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

std::string TextReader::read_docx_of(std::string_view body, std::string_view notes) {
  const std::string space = R"( xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" )"
                            R"(xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006")";
  const std::string type(kType), head(kRelationships);
  const std::filesystem::path file = folder_ / "file.docx";
  office::ZipWriter zip;
  zip.add("[Content_Types].xml",
          R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override )"
          R"(PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.)"
          R"(wordprocessingml.document.main+xml"/></Types>)");
  zip.add("_rels/.rels", head + R"(<Relationship Id="a" Type=")" + type +
                             R"(officeDocument" Target="word/document.xml"/></Relationships>)");
  if (!notes.empty()) {
    zip.add("word/_rels/document.xml.rels", head + R"(<Relationship Id="a" Type=")" + type +
                                                R"(footnotes" Target="footnotes.xml"/></Relationships>)");
    zip.add("word/footnotes.xml", "<w:footnotes" + space + ">" + std::string(notes) + "</w:footnotes>");
  }
  zip.add("word/document.xml",
          "<w:document" + space + "><w:body>" + std::string(body) + "</w:body></w:document>");
  std::ofstream(file, std::ios::binary) << zip.finish();
  const auto text = read_text(file);
  return text ? *text : "error: " + std::string(token(text.error().code));
}

TEST_F(TextReader, ReadsEveryUsualEncoding) {
  EXPECT_EQ(read("学习计划"), "学习计划");
  EXPECT_EQ(read("\xEF\xBB\xBF学习"), "学习");
  EXPECT_EQ(read("\xD6\xD0\xCE\xC4"), "中文");                               // GB18030
  EXPECT_EQ(read(std::string_view("\xFF\xFE\x66\x5B\x60\x4E", 6)), "学习");  // UTF-16, little end first
  EXPECT_EQ(read(""), "");
}

TEST_F(TextReader, RefusesWhatIsNoText) {
  EXPECT_EQ(read(std::string_view("a\0b", 3)), "error: file.not_text");
  EXPECT_EQ(read("\xD1\xA7\xFF\xFF"), "error: file.bad_encoding");
}

TEST(HtmlText, ShowsWhatABrowserShows) {
  EXPECT_EQ(strip_html("<p>学&amp;习<b>计</b>划</p><script>var a='<p>'</script>"), "\n学&习计划\n");
  EXPECT_EQ(strip_html("a<!-- <p>b</p> -->c<br>d&#x5B66;&#23398;"), "ac\nd学学");
  EXPECT_EQ(strip_html("<a title=\"x>y\">链接</a> 1 < 2 & 3"), "链接 1 < 2 & 3");
}

TEST_F(TextReader, FindsAWebPageByItsContent) {
  EXPECT_EQ(read("<html><body><p>学习</p></body></html>"), "\n学习\n");
}

TEST_F(TextReader, ReadsRunsTabsAndTablesOfADocx) {
  EXPECT_EQ(read_docx_of("<w:p><w:r><w:t>学</w:t></w:r><w:r><w:tab/><w:t>习</w:t></w:r></w:p>"), "学\t习\n");
  EXPECT_EQ(read_docx_of("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc>"
                         "<w:tc><w:p><w:r><w:t>乙</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"),
            "甲\n乙\n");
  EXPECT_EQ(read_docx_of(
                "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>学</w:t></w:r></w:p>"),
            "学\n");
}

TEST_F(TextReader, TakesInsertedTextAndNoDeletedMovedOrHiddenText) {
  EXPECT_EQ(
      read_docx_of(
          "<w:p><w:ins><w:r><w:t>加</w:t></w:r></w:ins><w:del><w:r><w:delText>删</w:delText></w:r></w:del>"
          "<w:moveFrom><w:r><w:t>移</w:t></w:r></w:moveFrom>"
          "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>"
          "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>显</w:t></w:r></w:p>"),
      "加显\n");
}

TEST_F(TextReader, TakesAFieldsResultAndNotItsCode) {
  EXPECT_EQ(read_docx_of("<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>3</w:t></w:r></w:p>"),
            "3\n");
}

TEST_F(TextReader, TakesATextBoxOnce) {
  EXPECT_EQ(
      read_docx_of(
          "<w:p><w:r><mc:AlternateContent><mc:Choice><w:p><w:r><w:t>框</w:t></w:r></w:p></mc:Choice>"
          "<mc:Fallback><w:p><w:r><w:t>框</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:r></w:p>"),
      "框\n\n");
}

TEST_F(TextReader, PutsNotesBehindTheBodyWithoutTheirSeparator) {
  EXPECT_EQ(read_docx_of("<w:p><w:r><w:t>文</w:t></w:r></w:p>",
                         "<w:footnote w:type=\"separator\"><w:p><w:r><w:t>线</w:t></w:r></w:p></w:footnote>"
                         "<w:footnote w:id=\"2\"><w:p><w:r><w:t>注</w:t></w:r></w:p></w:footnote>"),
            "文\n注\n");
}

std::string make_pdf(std::string_view content) {
  return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count "
         "1>>endobj\n"
         "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 "
         "R>>>>>>endobj\n"
         "4 0 obj<</Length " +
         std::to_string(content.size()) + ">>stream\n" + std::string(content) +
         "\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
         "trailer<</Root 1 0 R>>\n%%EOF\n";
}

TEST_F(TextReader, ReadsAPdf) {
  EXPECT_NE(read(make_pdf("BT /F1 12 Tf 20 100 Td (study plan) Tj ET")).find("study plan"),
            std::string::npos);
}

TEST_F(TextReader, FindsAPhraseThatAPdfBreaksBetweenLines) {
  EXPECT_NE(
      read(
          make_pdf("BT /F1 4 Tf 5 TL 10 100 Td (what a member of the group learns follows from the study) Tj "
                   "T* (plan of the year, which the leader approves in its first month) Tj ET"))
          .find("study plan"),
      std::string::npos);
}

TEST_F(TextReader, SaysThatAPdfOfPicturesHasNoTextLayer) {
  EXPECT_EQ(read(make_pdf("0 0 100 100 re f")), "error: file.no_text_layer");
}

TEST_F(TextReader, SurvivesADamagedPdf) {
  EXPECT_EQ(read("%PDF-1.4\nnothing of the kind"), "error: file.damaged");
}

// Pages that name each other as parents, a stream that claims to be longer than the file, a filter bomb.
TEST_F(TextReader, SurvivesAHostilePdf) {
  EXPECT_EQ(read("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                 "2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1000000000>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")
                .substr(0, 6),
            "error:");
  std::string filters;
  for (int i = 0; i < 10'000; ++i)
    filters += "/ASCIIHexDecode ";
  const std::string bomb =
      "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]"
      "/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R>>endobj\n"
      "4 0 obj<</Length 99999999/Filter[" +
      filters + "]>>stream\n4141\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
  EXPECT_EQ(read(bomb).substr(0, 6), "error:");
}

TEST_F(TextReader, ReadsTheCellsOfAWorkbookARowALine) {
  const std::vector<office::SheetTable> tables{
      {.name = "计划",
       .columns = {{.heading = "专题"}, {.heading = "次数", .kind = office::ColumnKind::integer}},
       .rows = {{std::string("学习党章"), std::int64_t{3}}, {std::string("学习法律"), std::monostate()}}}};
  EXPECT_EQ(read(office::write_xlsx(tables)), "专题\t次数\n学习党章\t3\n学习法律\n");
}

}  // namespace
}  // namespace xueji::text
