#include "app/workbook/unit_order.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace xueji::app {
namespace {

enum class Mark : std::uint8_t { unseen, on_path, done };

class Walk {
 public:
  explicit Walk(const std::vector<StagedRow>& rows) : rows_(rows), marks_(rows.size(), Mark::unseen) {
    for (std::size_t i = 0; i < rows.size(); ++i)
      if (takes_part(i)) places_.try_emplace(unit(i).unit.text, i);
  }

  UnitOrder run() {
    for (std::size_t i = 0; i < rows_.size(); ++i)
      climb(i);
    return std::move(result_);
  }

 private:
  const UnitRegistered& unit(std::size_t place) const { return std::get<UnitRegistered>(rows_[place].entry); }
  bool takes_part(std::size_t place) const { return !rows_[place].refused && !rows_[place].withdrawal; }

  std::optional<std::size_t> superior(std::size_t place) const {
    if (!takes_part(place)) return std::nullopt;
    const auto found = places_.find(unit(place).parent.text);
    if (found == places_.end()) return std::nullopt;
    return found->second;
  }

  // Goes up from a row until something is done, is not in this workbook, or closes a circle; then places the
  // path from the top down.
  void climb(std::size_t from) {
    std::vector<std::size_t> path;
    std::optional<std::size_t> at = from;
    while (at && marks_[*at] == Mark::unseen) {
      marks_[*at] = Mark::on_path;
      path.push_back(*at);
      at = superior(*at);
    }
    if (at && marks_[*at] == Mark::on_path)
      result_.circle.insert(result_.circle.end(), std::ranges::find(path, *at), path.end());
    for (auto place = path.rbegin(); place != path.rend(); ++place) {
      marks_[*place] = Mark::done;
      result_.order.push_back(*place);
    }
  }

  const std::vector<StagedRow>& rows_;
  std::vector<Mark> marks_;
  std::unordered_map<std::string, std::size_t> places_;
  UnitOrder result_;
};

}  // namespace

UnitOrder order_units(const std::vector<StagedRow>& rows) {
  return Walk(rows).run();
}

}  // namespace xueji::app
