// Writes src/search/initials_table.h's tables: make_initials OUT.cc. The readings are those of ICU's
// transliterations from Han to Latin, of words and of surnames; further common readings are listed here.
#include <array>
#include <cstdio>
#include <fstream>
#include <map>
#include <memory>
#include <set>
#include <string>

#include <unicode/translit.h>
#include <unicode/unistr.h>

namespace {

constexpr UChar32 kFirst = 0x3400, kLast = 0x9FFF;

struct Reading {
  UChar32 character;
  char letter;
};
constexpr std::array kFurther{
    Reading{U'行', 'h'}, Reading{U'调', 't'}, Reading{U'调', 'd'}, Reading{U'朝', 'c'}, Reading{U'朝', 'z'},
    Reading{U'传', 'z'}, Reading{U'弹', 't'}, Reading{U'降', 'x'}, Reading{U'会', 'k'}, Reading{U'系', 'j'},
    Reading{U'省', 'x'}, Reading{U'参', 's'}, Reading{U'率', 's'}, Reading{U'率', 'l'}, Reading{U'校', 'j'},
    Reading{U'藏', 'z'}, Reading{U'给', 'j'}, Reading{U'车', 'j'}, Reading{U'提', 'd'}, Reading{U'厦', 'x'},
    Reading{U'番', 'p'}, Reading{U'卡', 'q'}, Reading{U'盛', 'c'}, Reading{U'属', 'z'}, Reading{U'宿', 'x'},
    Reading{U'奇', 'j'}, Reading{U'秘', 'b'}, Reading{U'泊', 'p'}, Reading{U'强', 'j'}, Reading{U'覃', 'q'},
    Reading{U'石', 'd'}, Reading{U'叶', 'x'}, Reading{U'说', 'y'}, Reading{U'识', 'z'}, Reading{U'阿', 'e'}};

class Transliteration {
 public:
  explicit Transliteration(const char* id) {
    UErrorCode error = U_ZERO_ERROR;
    made_.reset(icu::Transliterator::createInstance(id, UTRANS_FORWARD, error));
  }
  bool works() const { return made_ != nullptr; }

  // 0: no reading is known.
  char first_letter(UChar32 character) const {
    icu::UnicodeString text(character);
    made_->transliterate(text);
    const char16_t letter = text.charAt(0);
    return letter >= u'a' && letter <= u'z' ? static_cast<char>(letter) : '\0';
  }

 private:
  std::unique_ptr<icu::Transliterator> made_;
};

}  // namespace

int main(int count, char** words) {
  const Transliteration common("Han-Latin; Latin-ASCII"), surname("Han-Latin/Names; Latin-ASCII");
  if (count != 2 || !common.works() || !surname.works()) {
    std::fputs("make_initials OUT.cc; needs ICU's transliterations\n", stderr);
    return 1;
  }
  std::ofstream out(words[1]);
  out << "// Written by cmake/make_initials.cc.\n#include \"search/initials_table.h\"\n\n"
         "namespace xueji::search {\n\nconst char initials_table[] = {\n";
  std::map<UChar32, std::set<char>> more;
  std::map<UChar32, char> first;
  for (UChar32 c = kFirst; c <= kLast; ++c) {
    first[c] = common.first_letter(c);
    if (const char other = surname.first_letter(c); other != '\0' && other != first[c]) more[c].insert(other);
    out << static_cast<int>(first[c]) << (c % 32 == 31 ? ",\n" : ",");
  }
  for (const Reading& further : kFurther)
    if (first[further.character] != further.letter) more[further.character].insert(further.letter);
  out << "};\n\nconst MoreInitials more_initials[] = {\n";
  for (const auto& [character, letters] : more)
    out << "    {" << character << ", \"" << std::string(letters.begin(), letters.end()) << "\"},\n";
  out << "};\nconst std::size_t more_initials_count = " << more.size()
      << ";\n\n}  // namespace xueji::search\n";
  return out.good() ? 0 : 1;
}
