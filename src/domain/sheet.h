// How an entry stands in the exchange workbook: which book, which sheet, which heading for which field.
// Declared beside each entry, so that a field is written once: columns follow the order of the described
// members. The Chinese words of an enumeration stand beside it in the same way.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace xueji {

enum class BookKind : std::uint8_t {
  supervising,  // 主管单位.xlsx, kept by the supervising body
  unit          // 报送表.xlsx, kept by a unit
};

enum ColumnTrait : std::uint8_t {
  optional_column = 0,
  required_column = 1,  // a row without it is refused
  key_column = 2,       // part of the row's natural key
  contact_column =
      4  // no field of the entry: personal contact data, kept in the directory store, never in the journal
};

struct Column {
  std::string_view heading;
  std::uint8_t traits = optional_column;
  constexpr bool required() const noexcept { return traits & required_column; }
  constexpr bool key() const noexcept { return traits & key_column; }
  constexpr bool contact() const noexcept { return traits & contact_column; }
};
inline constexpr std::uint8_t kKey = key_column | required_column;
inline constexpr std::uint8_t kRequired = required_column;

// Specialised for every entry that has a sheet:
//   kind    wire name of the entry, past tense, e.g. "paper_filed"
//   noun    wire name of the thing, e.g. "paper"
//   title   name of the sheet, e.g. 成果文章
//   book    whose workbook
//   unit_implied  true when the entry's first member `unit` is the workbook's unit and has no column
//   columns one a described member (after the implied unit), in the members' order; contact columns last
template <class E>
struct SheetOf;

// Specialised for every entry that no workbook holds: a step of live work, stated in the program itself.
//   kind, noun  as above
//   title       what the step is called, e.g. 提出异议
//   book        who may state it: the supervising body alone, or also the unit about itself
//   unit_implied, columns  as above; the headings name the fields to a reader
//   common      true: kept in the CommonBook; false: in the book of the unit that its member `unit` names
// A live entry is never withdrawn and never corrected in place: another step undoes it.
template <class E>
struct LiveOf;

template <class E>
concept HasSheet = requires {
  SheetOf<E>::kind;
};
template <class E>
concept IsLive = requires {
  LiveOf<E>::kind;
};

// What an entry and its fields are called, whether a sheet holds it or not.
template <class E>
struct OutlineOf;
template <HasSheet E>
struct OutlineOf<E> : SheetOf<E> {};
template <IsLive E>
struct OutlineOf<E> : LiveOf<E> {};
template <class E>
concept HasOutline = HasSheet<E> || IsLive<E>;

template <class Enumeration>
struct Label {
  Enumeration value;
  std::string_view text;
};

// Specialised for every enumeration of an entry: `table`, an std::array of Label, in the order of a drop-down
// list.
template <class Enumeration>
struct LabelsOf;

template <class Enumeration>
constexpr std::string_view label(Enumeration value) noexcept {
  for (const auto& entry : LabelsOf<Enumeration>::table)
    if (entry.value == value) return entry.text;
  return {};
}

}  // namespace xueji

#if defined(__clang__) && __clang_major__ < 17  // which deduces nothing from an aggregate
namespace xueji {
template <class Enumeration>
Label(Enumeration, std::string_view) -> Label<Enumeration>;
}  // namespace xueji
#endif
