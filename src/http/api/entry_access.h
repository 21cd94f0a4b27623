// What stands between a subject and entries that he wants to state: one door for entries sent at once and for
// proposals confirmed later.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/access/fact_access.h"
#include "http/problem.h"
#include "http/service.h"

namespace xueji::http {

// Goes through entries one after the other, each on the ledger that the ones before it leave behind: rights,
// files, then `check`.
class EntryTrial {
 public:
  // `proposed_by`: the account that proposed them, when a second person states them now; empty otherwise.
  EntryTrial(const Service& service, const app::Subject& subject, std::string proposed_by = {});

  // The first entry's refusal, or nothing. Where a step names who takes it and says nothing, it is filled in.
  std::optional<Problem> run(std::vector<Entry>& entries);

  bool needs_second_person() const noexcept { return needs_second_person_; }
  const std::vector<Novelty>& novelties() const noexcept { return novelties_; }  // each before it was posted
  // What follows from the entries and is to be recorded after them in the same batch: the mark of a leave
  // that was approved after its session had closed.
  const std::vector<Entry>& consequences() const noexcept { return consequences_; }

 private:
  std::optional<Problem> take(std::size_t index, Entry& entry, bool more);
  std::optional<Problem> check_author(std::size_t index, Entry& entry);
  std::optional<Problem> check_access(std::size_t index, const Entry& entry);
  bool may_request(const app::Question& question) const;
  void post_here(const Entry& entry);
  void draw_consequences(const Entry& entry);

  const Service& service_;
  const app::Subject& subject_;
  std::string proposed_by_;
  Ledger ledger_;
  std::vector<Novelty> novelties_;
  std::vector<Entry> consequences_;
  bool needs_second_person_ = false;
};

// "entries[2].date"
std::string path_of_entry(std::size_t entry, const std::string& member);
Problem refuse_entry(std::size_t index, std::vector<Error> errors);

// The answer to a batch that went through the engine.
Response respond_to(const app::Outcome& outcome, const Request& request);

}  // namespace xueji::http
