// Every bound on what comes from outside, once. All are *default*s of ours unless a source is named.
#pragma once

#include <cstddef>
#include <cstdint>

namespace xueji {

inline constexpr std::size_t kCellBytesMax = 96 * 1024;   // Excel allows 32,767 characters a cell
inline constexpr std::size_t kSheetRowsMax = 1'048'576;   // Excel's own limit
inline constexpr std::size_t kSheetColumnsMax = 16'384;   // Excel's own limit
inline constexpr std::size_t kPackageEntriesMax = 2'000;  // parts of one OOXML package
inline constexpr std::uint64_t kPackageInflatedBytesMax = 512ULL << 20;
inline constexpr std::uint64_t kPackageRatioMax = 200;  // inflated ÷ packed, judged after the first 8 MiB
inline constexpr std::uint64_t kPackageRatioFreeBytes = 8ULL << 20;
inline constexpr std::uint64_t kWorkbookFileBytesMax = 256ULL << 20;
inline constexpr std::uint64_t kAttachmentBytesMax = 1ULL << 30;
inline constexpr std::size_t kXmlDepthMax = 64;
inline constexpr std::size_t kSharedStringBytesMax = 256ULL << 20;
inline constexpr std::size_t kSharedStringsMax = 4'000'000;
inline constexpr std::size_t kXmlTokenBytesMax = 1 << 20;  // one tag or comment of a part
inline constexpr std::size_t kSheetsMax = 1'024;
inline constexpr std::size_t kRelationshipsMax = 8'192;   // of one part
inline constexpr std::size_t kNumberFormatsMax = 65'536;  // cell formats and custom number formats, each
inline constexpr std::size_t kMergedRangesMax = 65'536;   // of one sheet
inline constexpr std::size_t kMergedCellsFilledMax = 4'000'000;  // of one sheet
inline constexpr std::size_t kCodeBytesMax = 120;                // 编号 of any kind
inline constexpr std::size_t kTextBytesMax = 60'000;             // free text of one field
inline constexpr std::size_t kListItemsMax = 500;                // items of a list in one cell
inline constexpr std::size_t kProblemsMax = 10'000;  // problems kept for one workbook; the rest is counted
inline constexpr std::size_t kEntryBodyBytesMax = 1 << 20;
inline constexpr std::size_t kRecordLabelBytesMax = 512;      // actor, origin or type of a journal record
inline constexpr std::size_t kQueueDepthMax = 4'096;          // batches that may wait for the writer
inline constexpr std::size_t kBatchEntriesMax = 1'000;        // entries that one request may state
inline constexpr std::size_t kBatchKeysMax = 250'000;         // keyed batches remembered, about 30 MB
inline constexpr std::uint64_t kRecordsMax = 0xffff'ffffULL;  // Seq is 32 bits wide
inline constexpr std::size_t kRulebookBytesMax = 4 << 20;
inline constexpr std::uint64_t kRequestBodyBytesMax = 1 << 20;  // of a request held in memory
inline constexpr std::size_t kTargetBytesMax = 8 * 1024;        // path and query of a request
inline constexpr std::size_t kPathSegmentsMax = 32;
inline constexpr std::size_t kQueryParametersMax = 64;
inline constexpr std::size_t kEventQueueBytesMax = 256 * 1024;  // waiting for one client of an event stream

// Of reading texts out of files: the text of one file; of the process that reads a PDF, its memory and
// processor time; of old documents and the process that converts them. LibreOffice maps far more than it
// uses.
inline constexpr std::size_t kTextFileBytesMax = std::size_t{64} << 20;  // text of one file
inline constexpr std::uint64_t kPdfMemoryBytesMax = std::uint64_t{1} << 30;
inline constexpr unsigned kPdfSecondsMax = 20;
inline constexpr std::uint64_t kOldOfficeBytesMax = std::uint64_t{64} << 20;
inline constexpr std::uint64_t kConverterMemoryBytesMax = std::uint64_t{4} << 30;
inline constexpr unsigned kConverterSecondsMax = 60;
inline constexpr std::uint64_t kConvertedBytesMax = std::uint64_t{256} << 20;  // of each file that it writes

}  // namespace xueji
