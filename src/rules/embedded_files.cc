// The files of regulations/ as they were when the program was built; their bytes come from a generated
// source.

#include "rules/rulebook.h"

extern const char embedded_rulebook[];
extern const unsigned long embedded_rulebook_bytes;
extern const char embedded_calendar[];
extern const unsigned long embedded_calendar_bytes;

namespace xueji {

std::string_view embedded_rulebook_toml() noexcept {
  return {embedded_rulebook, embedded_rulebook_bytes};
}

std::string_view embedded_calendar_toml() noexcept {
  return {embedded_calendar, embedded_calendar_bytes};
}

}  // namespace xueji
