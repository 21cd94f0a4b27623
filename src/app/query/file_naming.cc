#include "app/query/file_naming.h"

#include "app/query/fact_list.h"
#include "domain/fields.h"

namespace xueji::app {
namespace {

template <class E>
constexpr bool kNamesFiles = [] {
  bool found = false;
  boost::mp11::mp_for_each<DescribedMembers<E>>([&](auto descriptor) {
    using Field = std::remove_cvref_t<decltype(std::declval<E>().*descriptor.pointer)>;
    found |= std::is_same_v<Field, Attachment> || std::is_same_v<Field, std::optional<Attachment>>;
  });
  return found;
}();

template <class E>
std::optional<std::string> named_path(const E& entry, const Digest& digest) {
  std::optional<std::string> path;
  for_each_member(entry, [&]<class T>(std::string_view, const T& field) {
    if constexpr (std::is_same_v<T, Attachment>) {
      if (field.digest == digest && !field.path.empty()) path = field.path;
    } else if constexpr (std::is_same_v<T, std::optional<Attachment>>) {
      if (field && field->digest == digest) path = field->path;
    }
  });
  return path;
}

class Search {
 public:
  Search(const Digest& digest, const std::function<bool(const Entry&)>& may_see)
      : digest_(digest), may_see_(may_see) {}

  template <class E>
  void look_at(const Shelf<E>& shelf) {
    for (std::size_t place = 0; place < shelf.rows().size() && !found_; ++place) {
      if (!shelf.rows()[place].alive) continue;
      auto path = named_path(shelf.entries()[place], digest_);
      if (path && may_see_(shelf.entries()[place])) found_ = std::move(path);
    }
  }
  std::optional<std::string> take() { return std::move(found_); }
  bool done() const { return found_.has_value(); }

 private:
  const Digest& digest_;
  const std::function<bool(const Entry&)>& may_see_;
  std::optional<std::string> found_;
};

}  // namespace

std::optional<std::string> find_file_name(const Ledger& ledger, const Digest& digest,
                                          const std::function<bool(const Entry&)>& may_see) {
  Search search(digest, may_see);
  for_each_kind<ListedEntries>([&]<class E>() {
    if constexpr (kNamesFiles<E>) {
      if constexpr (kIsCommon<E>) {
        search.look_at(ledger.common().shelf<E>());
      } else {
        for (const Cow<UnitBook>& unit : ledger.units())
          if (unit->head.alive && !search.done()) search.look_at(shelf_of<E>(*unit));
      }
    }
  });
  return search.take();
}

}  // namespace xueji::app
