// The Chinese words of reuse, for output.
#pragma once

#include <string_view>

#include "app/reuse/reuse_report.h"

namespace xueji::app {

std::string_view word(DocumentKind kind) noexcept;
std::string_view word(ReuseKind kind) noexcept;
std::string_view word(reuse::Explanation explanation) noexcept;

}  // namespace xueji::app
