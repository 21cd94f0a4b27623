#include "base/libraries.h"

#include <openssl/crypto.h>

namespace xueji {

std::string digest_library_version() {
  return OpenSSL_version(OPENSSL_VERSION_STRING);
}

}  // namespace xueji
