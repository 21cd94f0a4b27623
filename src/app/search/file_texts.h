// Where the search index has the texts of files from.
#pragma once

#include "app/search/search_store.h"
#include "app/texts/text_store.h"

namespace xueji::app {

FileTexts file_texts(TextStore& texts);  // the store outlives it

}  // namespace xueji::app
