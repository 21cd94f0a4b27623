// The library (资料): its items with their length and what readers left at them, their text to be read, their
// earlier versions.
#pragma once

#include <vector>

#include "app/library/library_shelf.h"
#include "app/search/search_store.h"
#include "http/route.h"
#include "http/service.h"

namespace xueji::http {

// What the routes work on. Everything outlives them.
struct LibraryService {
  Service& service;
  app::LibraryShelf& shelf;
  const app::FileTexts& texts;
};

std::vector<Route> library_routes(LibraryService& library);

}  // namespace xueji::http
