#include "app/search/file_texts.h"

#include "text/text_reader.h"

namespace xueji::app {

FileTexts file_texts(TextStore& texts) {
  return {.known = [&texts](const Digest& digest) { return texts.find(digest); },
          .read = [&texts](const Digest& digest) { return texts.text_of(digest); },
          .version = text::kReaderVersion};
}

}  // namespace xueji::app
