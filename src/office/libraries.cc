#include "office/libraries.h"

#include <expat.h>
#include <xlsxwriter.h>
#include <zip.h>
#include <zlib.h>

namespace xueji::office {

std::vector<std::pair<std::string, std::string>> libraries() {
  const XML_Expat_Version expat = XML_ExpatVersionInfo();
  return {{"expat", std::to_string(expat.major) + "." + std::to_string(expat.minor) + "." +
                        std::to_string(expat.micro)},
          {"libzip", zip_libzip_version()},
          {"zlib", zlibVersion()},
          {"libxlsxwriter", lxw_version()}};
}

}  // namespace xueji::office
