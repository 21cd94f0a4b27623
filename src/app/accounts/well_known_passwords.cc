// Guessed passwords of twelve and more characters are nearly all well-known words that were made long enough:
// repeated, joined, or with digits and signs at their ends. So the words are kept, not the passwords.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "app/accounts/password_policy.h"

namespace xueji::app {
namespace {

// As reduce() leaves them.
constexpr auto kWords = std::to_array<std::string_view>({
    // what people type when they are asked for a password
    "password",
    "passwort",
    "passwd",
    "pass",
    "passcode",
    "secret",
    "letmein",
    "welcome",
    "changeme",
    "default",
    "guest",
    "user",
    "username",
    "login",
    "test",
    "testing",
    "tester",
    "demo",
    "sample",
    "temp",
    "temporary",
    "initial",
    "start",
    "access",
    "hello",
    "iloveyou",
    "love",
    "trustno",
    "master",
    "admin",
    "administrator",
    "adminadmin",
    "manager",
    "root",
    "toor",
    "superuser",
    "system",
    "sysadmin",
    "server",
    "computer",
    "internet",
    "network",
    "office",
    "company",
    "security",
    "database",
    "oracle",
    "mysql",
    "postgres",
    "windows",
    "microsoft",
    "google",
    "huawei",
    "xiaomi",
    "tencent",
    "alibaba",
    "baidu",
    "taobao",
    "wechat",
    "weixin",
    "android",
    "samsung",
    "iphone",
    "nokia",
    "lenovo",
    // keys in a row
    "qwerty",
    "qwertyuiop",
    "qwert",
    "asdf",
    "asdfgh",
    "asdfghjkl",
    "zxcv",
    "zxcvbn",
    "zxcvbnm",
    "qaz",
    "qazwsx",
    "qazwsxedc",
    "qweasd",
    "qweasdzxc",
    "abc",
    "abcd",
    "abcdef",
    "abcdefg",
    "abcdefgh",
    // names and things
    "dragon",
    "monkey",
    "football",
    "baseball",
    "soccer",
    "basketball",
    "sunshine",
    "princess",
    "shadow",
    "superman",
    "batman",
    "spiderman",
    "pokemon",
    "starwars",
    "michael",
    "jordan",
    "jennifer",
    "jessica",
    "charlie",
    "ashley",
    "nicole",
    "daniel",
    "thomas",
    "robert",
    "george",
    "andrew",
    "flower",
    "freedom",
    "whatever",
    "summer",
    "winter",
    "spring",
    "autumn",
    "monday",
    "friday",
    "january",
    "october",
    "november",
    "december",
    "tiger",
    "eagle",
    "killer",
    "hunter",
    "ranger",
    "ninja",
    "cheese",
    "chocolate",
    "banana",
    "orange",
    "purple",
    "silver",
    "golden",
    "diamond",
    "family",
    "forever",
    "friends",
    "happy",
    "lovely",
    "angel",
    "butterfly",
    "blessing",
    "jesus",
    "matrix",
    "mustang",
    "ferrari",
    "mercedes",
    "porsche",
    "harley",
    "yamaha",
    "london",
    "america",
    "china",
    "beijing",
    "shanghai",
    "guangzhou",
    "shenzhen",
    "zhongguo",
    "zhonghua",
    "renmin",
    "wangluo",
    "mima",
    "woaini",
    "aini",
    "woaiwojia",
    "nihao",
    "xiaoxiao",
    "wangyi",
    "guanliyuan",
    "xitong",
    "caiwu",
    "bangong",
    "danwei",
    "xuexi",
    "xueji",
    "zhongxinzu",
    "dangwei",
    "dangyuan",
    "wang",
    "zhang",
    "liu",
    "chen",
    "yang",
    "huang",
    "zhao",
    "zhou",
});

char plain_letter(char c) {
  constexpr std::string_view kLookAlikes = "@4310$57!|";
  constexpr std::string_view kLetters = "aaeiosstil";
  if (c >= 'A' && c <= 'Z') return static_cast<char>(c - 'A' + 'a');
  const std::size_t place = kLookAlikes.find(c);
  return place == std::string_view::npos ? c : kLetters[place];
}

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

// Letters alone; look-alikes become letters, other digits and signs fall away.
std::string reduce(std::string_view password) {
  std::string reduced;
  for (const char c : password)
    if (const char letter = plain_letter(c); is_letter(letter)) reduced += letter;
  return reduced;
}

std::string_view trim_to_letters(std::string_view password) {
  while (!password.empty() && !is_letter(password.front()))
    password.remove_prefix(1);
  while (!password.empty() && !is_letter(password.back()))
    password.remove_suffix(1);
  return password;
}

// Whether the text is nothing but well-known words, one after the other. Words are short and few: the search
// is bounded by text × words.
bool is_made_of_words(std::string_view text) {
  std::vector<bool> reached(text.size() + 1);
  reached[0] = true;
  for (std::size_t at = 0; at < text.size(); ++at)
    if (reached[at])
      for (const std::string_view word : kWords)
        if (text.substr(at).starts_with(word)) reached[at + word.size()] = true;
  return reached[text.size()];
}

}  // namespace

bool is_well_known(std::string_view password) {
  const std::string core = reduce(trim_to_letters(password));
  if (core.empty()) return true;  // digits and signs alone
  // A look-alike may stand at an end too: p@ssw0rd, @dmin.
  return core.find_first_not_of(core[0]) == std::string::npos || is_made_of_words(core) ||
         is_made_of_words(reduce(password));
}

}  // namespace xueji::app
