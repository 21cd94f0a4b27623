// 二维码: a text as a QR symbol (GB/T 18284, ISO/IEC 18004) in SVG, black on white with its quiet zone.
#pragma once

#include <string>

namespace xueji::app {

// Error correction M: a projector's picture loses little, a screen nothing. `text` holds at most 2,000 bytes.
std::string draw_qr_symbol(const std::string& text);

}  // namespace xueji::app
