// The measures of GB/T 9704-2012 in the units of OOXML, once. Lengths are twentieths of a point unless the
// name says otherwise; type sizes are half-points. The grid of 22 lines × 28 characters rests on kLine and
// kLetterSpacing: digital 三号 is 16 pt where the standard reckons with 15.75, so every character gives up a
// quarter of a point, and 29 pt between lines would already leave room for 21 lines only.
#pragma once

namespace xueji::office::docx {

// 5.1, 5.2: A4; 37 mm above the text, 28 mm at the binding; text 156 × 225 mm.
inline constexpr int kPageWidth = 11906;
inline constexpr int kPageHeight = 16838;
inline constexpr int kMarginTop = 2098;
inline constexpr int kMarginLeft = 1588;
inline constexpr int kMarginRight = 1474;
inline constexpr int kMarginBottom = 1984;
inline constexpr int kTextWidth = kPageWidth - kMarginLeft - kMarginRight;    // 8844: 156 mm
inline constexpr int kTextHeight = kPageHeight - kMarginTop - kMarginBottom;  // 12756: 225 mm

// 5.2.2, 5.2.3: 三号, 22 lines, 28 characters.
inline constexpr int kBodySize = 32;
inline constexpr int kLine = 579;
inline constexpr int kLetterSpacing = -5;
inline constexpr int kCharacter = 315;  // one 字 of the grid

inline constexpr int kTitleSize = 44;      // 7.3.1: 二号
inline constexpr int kTitleCharsMax = 19;  // 156 mm hold 20; one is left so that no line fills the width

// 7.5: page number 四号, its line centred 7 mm below the text.
inline constexpr int kPageNumberSize = 28;
inline constexpr int kPageNumberLine = 280;
inline constexpr int kPageNumberIndent = 280;  // one 字 of 四号
inline constexpr int kFooterDistance = 1428;

// 7.2.4: the mark's ink begins 35 mm below the text's upper edge. In a line of 55 pt 36 pt type begins 260
// below the line's top; hence a line of 1724 above it.
inline constexpr int kRedHeadSpace = 1724;
inline constexpr int kRedHeadLine = 1100;
inline constexpr int kRedHeadSizeMax = 72;
inline constexpr int kRedHeadSizeMin = 44;  // below this, letters are narrowed instead

// Tables leave the grid: default of ours.
struct TableType {
  const char* style;
  const char* name;
  int size;
  int line;
};
inline constexpr TableType kTableTypes[] = {{"TableText", "表格文字", 24, 400},
                                            {"TableTextSmall", "表格文字（五号）", 21, 340},
                                            {"TableTextTiny", "表格文字（小五）", 18, 300}};
inline constexpr int kTableCellMargin = 70;

// Names of faces as Chinese offices have them installed.
inline constexpr const char* kBodyFace = "仿宋_GB2312";
inline constexpr const char* kKaiFace = "楷体_GB2312";
inline constexpr const char* kHeiFace = "黑体";
inline constexpr const char* kTitleFace = "方正小标宋简体";
inline constexpr const char* kSongFace = "宋体";

}  // namespace xueji::office::docx
