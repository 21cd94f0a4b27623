// Secrets that the program hands out once and keeps only as a digest: cookies, tokens, activation codes.
#pragma once

#include <string>
#include <string_view>

#include "app/accounts/random_source.h"

namespace xueji::app {

// 256 random bits as 43 characters of base64url.
std::string make_secret(RandomSource& random);
// 100 random bits for people to type: four groups of five characters without 0, 1, I and O.
std::string make_typed_code(RandomSource& random);
// What a person typed, as make_typed_code wrote it: capitals, groups joined by hyphens.
std::string normalise_typed_code(std::string_view typed);
// A name that is never given twice: the prefix and 60 random bits in base32.
std::string make_id(RandomSource& random, std::string_view prefix);
// What is kept of a secret. The secrets have too many bits to be guessed, so that plain SHA-256 serves.
std::string digest_secret(std::string_view secret);
// RFC 4648 without padding.
std::string encode_base32(std::string_view bytes);

}  // namespace xueji::app
