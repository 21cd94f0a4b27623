// Names that more than one part of a DOCX package uses: namespaces, relationship types, styles.
#pragma once

namespace xueji::office::docx {

inline constexpr const char* kXmlDeclaration =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
inline constexpr const char* kWordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
inline constexpr const char* kOfficeRelationships =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

inline constexpr const char* kTableStyle = "OfficialTable";

// Relationship ids of the document part.
inline constexpr const char* kOddFooterId = "rIdFooterOdd";
inline constexpr const char* kEvenFooterId = "rIdFooterEven";
inline constexpr const char* kTurnedOddFooterId = "rIdFooterTurnedOdd";
inline constexpr const char* kTurnedEvenFooterId = "rIdFooterTurnedEven";

}  // namespace xueji::office::docx
