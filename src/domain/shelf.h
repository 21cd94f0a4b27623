// Shelf<E>: the facts of one noun in one book. Two parallel arrays: compact rows that figures scan, and the
// entries as stated, for showing and exporting. A fact keeps its place for ever: a correction overwrites it,
// a withdrawal leaves a tombstone, so that places can be used as ids. Order: first stated first.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/assert.h"
#include "base/id.h"
#include "domain/text_index.h"

namespace xueji {

// What every row begins with.
struct RowHead {
  Seq seq = 0;        // the record that stated the fact last; 0 only before the first statement
  bool alive = true;  // false: withdrawn
  friend bool operator==(const RowHead&, const RowHead&) = default;
};

// Specialised beside each noun's row: `type`.
template <class E>
struct RowOf;

template <class E>
class Shelf {
 public:
  using Row = typename RowOf<E>::type;

  const std::vector<Row>& rows() const noexcept { return rows_; }
  const std::vector<E>& entries() const noexcept { return entries_; }

  // The place of the fact with this natural key, withdrawn ones included.
  std::optional<std::uint32_t> find(std::string_view key) const noexcept { return places_.find(key); }

  // States the fact, anew or again; returns its place. The row's `seq` is set by the caller.
  std::uint32_t put(std::string_view key, const E& entry, const Row& row) {
    const auto [place, fresh] = places_.add(key);
    if (fresh) {
      rows_.push_back(row);
      entries_.push_back(entry);
    } else {
      rows_[place] = row;
      entries_[place] = entry;
    }
    return place;
  }

  void withdraw(std::uint32_t place, Seq seq) {
    rows_[place].alive = false;
    rows_[place].seq = seq;
  }

  // For steps that change what a fact has come to, without stating it again.
  Row& edit_row(std::uint32_t place) { return rows_[place]; }

  // Appends a row without its statement: for made-up loads in benches, where nothing but figures is asked
  // for.
  void append_row_only(Row row) { rows_.push_back(row); }

  friend bool operator==(const Shelf&, const Shelf&) = default;

 private:
  std::vector<Row> rows_;
  std::vector<E> entries_;
  TextIndex places_;
};

}  // namespace xueji
