#include "app/report/places.h"

#include <algorithm>

#include <fmt/format.h>

namespace xueji::app {

std::vector<RecordPlaces> places_of(std::span<const Seq> seqs, EvidenceSource& evidence) {
  std::vector<RecordPlaces> places;
  for (const Seq seq : seqs) {
    const EvidenceItem& item = evidence.item(seq);
    auto place = std::ranges::find_if(
        places, [&](const RecordPlaces& each) { return each.file == item.file && each.sheet == item.sheet; });
    if (place == places.end()) place = places.insert(places.end(), {item.file, item.sheet, {}, {}});
    if (item.row != 0) place->rows.push_back(item.row);
    place->keys.push_back(item.key);
  }
  for (RecordPlaces& place : places) {
    std::ranges::sort(place.rows);
    const auto repeated = std::ranges::unique(place.rows);
    place.rows.erase(repeated.begin(), repeated.end());
  }
  return places;
}

std::string rows_text(std::span<const std::uint32_t> rows) {
  std::string text;
  for (std::size_t i = 0; i < rows.size();) {
    std::size_t last = i;
    while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
      ++last;
    if (!text.empty()) text += "、";
    text += std::to_string(rows[i]);
    if (last > i) text += fmt::format("{}{}", last == i + 1 ? "、" : "–", rows[last]);
    i = last + 1;
  }
  return text;
}

std::string places_text(std::span<const RecordPlaces> places) {
  std::string text;
  for (const RecordPlaces& place : places) {
    if (!text.empty()) text += "；";
    if (place.file.empty()) {
      text += fmt::format("直接录入 {} {}", place.sheet, fmt::join(place.keys, "、"));
    } else {
      text += fmt::format("{} {} 第{}行", place.file, place.sheet, rows_text(place.rows));
    }
  }
  return text;
}

}  // namespace xueji::app
