// ListedKind: what the routes of one kind of fact are made of: its path, its key, its members.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/query/fact_list.h"
#include "http/route.h"

namespace xueji::http {

struct ListedKind {
  std::string_view kind, noun, title;
  app::FactFinder find = nullptr;
  bool common = false;           // kept once for all units
  bool live = false;             // has progress
  std::vector<std::string> key;  // members of the natural key, without an implied unit
  std::string list_key;  // the one of them that is a list: one segment of the path, its parts joined by
                         // slashes; mostly empty
  std::vector<std::string> members;  // all
};

// Of every kind that has lists.
std::vector<ListedKind> listed_kinds();

std::string list_path(const ListedKind& kind);    // "/api/v1/make-ups"
std::string fact_path(const ListedKind& kind);    // "/api/v1/make-ups/{unit}/{session}/{member}"
std::string plural_name(const ListedKind& kind);  // "make_ups"
std::vector<QueryDoc> list_parameters(const ListedKind& kind, std::size_t page_size,
                                      std::size_t page_size_max);

// The key's parts as the path names them.
std::vector<std::string> key_from_path(const ListedKind& kind, const Exchange& exchange);

}  // namespace xueji::http
