// What documents are compared: files of a folder, and the kinds of documents that units keep.
#pragma once

#include <cstdint>

#include <boost/describe/enum.hpp>

namespace xueji::app {

enum class DocumentKind : std::uint8_t { file, plan, regulation, paper, speech, minutes };
BOOST_DESCRIBE_ENUM(DocumentKind, file, plan, regulation, paper, speech, minutes)

}  // namespace xueji::app
