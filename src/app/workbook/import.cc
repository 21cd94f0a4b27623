#include "app/workbook/import.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <set>

#include <fmt/format.h>

#include "app/attachments.h"
#include "app/workbook/attachment_folder.h"
#include "app/workbook/return_folder.h"
#include "app/workbook/staged_workbook.h"
#include "app/workbook/workbook_source.h"
#include "base/error_code.h"
#include "base/fault.h"
#include "domain/fields.h"

namespace xueji::app {
namespace {

constexpr std::string_view kAttachmentFolder = "附件";

class Import {
 public:
  Import(const ImportTarget& target, const std::filesystem::path& folder, const ImportOptions& options)
      : target_(target), options_(options), found_(find_returns(folder)), ledger_(target.snapshot()) {}

  ImportReport run() {
    started_ = std::chrono::steady_clock::now();
    find_twins();
    if (found_.supervising) take(*found_.supervising);
    for (const WorkbookFiles& files : found_.units)
      take(files);
    report_folders();
    if (units_without_register_ > 0 && !register_unreadable_)
      add_problem(ErrorCode::unit_register_missing, ".",
                  {.value = {}, .detail = std::to_string(units_without_register_), .accepted = {}});
    if (nothing_found()) add_problem(ErrorCode::folder_no_workbook, ".", {});
    if (!options_.dry_run) target_.directory.save();
    return std::move(report_);
  }

 private:
  bool nothing_found() const {
    return !found_.supervising && found_.units.empty() && found_.other_folders.empty();
  }

  // Two folders with one 单位代码: known before the first of them is taken.
  void find_twins() {
    if (found_.units.size() < 2) return;
    std::map<std::string, std::vector<const WorkbookFiles*>> by_unit;
    for (const WorkbookFiles& files : found_.units) {
      ProblemList unheard;
      WorkbookSource source(files, unheard);
      if (const auto unit = peek_unit(source)) by_unit[unit->text].push_back(&files);
    }
    for (const auto& [unit, twins] : by_unit) {
      if (twins.size() < 2) continue;
      for (const WorkbookFiles* twin : twins)
        twins_[twin] = twin == twins[0] ? twins[1]->file : twins[0]->file;
    }
  }

  void take(const WorkbookFiles& files) {
    ProblemList problems;
    WorkbookSource source(files, problems);
    AttachmentFolder attachments(files.folder);
    StagedWorkbook workbook = stage_workbook(source, files.book, files.file, attachments, problems);
    note_named_folders(workbook);
    judge_unit(files, workbook, problems);
    if (!files.doubles.empty()) workbook.usable = false;
    row_count_ += workbook.row_count;

    const Ledger before = ledger_;
    const Actor actor = actor_of(workbook);
    RefusedFacts refused = refused_;
    CheckedWorkbook checked;
    if (workbook.usable)
      checked =
          check_workbook(workbook, actor, ledger_, refused,
                         {options_.accept_valid, options_.observe ? &options_.observe : nullptr}, problems);
    if (files.book == BookKind::supervising)
      refused_ = std::move(refused);  // a unit's own are of no concern to others
    const bool sound = workbook.usable && (problems.error_count() == 0 || options_.accept_valid);
    bool taken = sound && !supervising_refused_;
    if (taken) taken = record(files, workbook, source, attachments, actor, checked, problems);
    close(files, workbook, checked, taken, before, problems);
  }

  void judge_unit(const WorkbookFiles& files, StagedWorkbook& workbook, ProblemList& problems) {
    if (files.book == BookKind::supervising) {
      workbook.usable = source_usable(workbook);
      register_given_ = !workbook.sheets.front().rows.empty();
      register_unreadable_ = !workbook.sheets.front().readable;
      if (allows(files, {})) return;
      workbook.usable = false;
      problems.add(ErrorCode::actor_not_allowed, {files.file, {}, std::nullopt, {}},
                   {.value = {}, .detail = files.file, .accepted = {}});
      return;
    }
    if (!workbook.unit) return;
    const StagedSheet& sheet = workbook.sheets.front();
    const Place place = workbook.place(sheet, sheet.rows.front().number, heading_of<UnitProfiled>("unit"));
    const std::string& code = workbook.unit->text;
    if (const auto twin = twins_.find(&files); twin != twins_.end()) {
      problems.add(ErrorCode::unit_twice, place, {.value = code, .detail = twin->second, .accepted = {}});
      workbook.usable = false;
    }
    if (ledger_.find_unit(code) != nullptr && allows(files, *workbook.unit)) return;
    workbook.usable = false;
    // A unit whose row of the register was refused is not unknown to the people who wrote it.
    const bool leaning = refused_.holds({SheetOf<UnitRegistered>::kind, code});
    if (!leaning && ledger_.units().empty() && !register_given_) {
      ++units_without_register_;  // one thing is wrong, not one for each unit
      return;
    }
    if (!leaning || options_.accept_valid)
      problems.add(
          leaning ? ErrorCode::reference_refused : ErrorCode::unit_unknown, place,
          {.value = code, .detail = code, .accepted = {std::string(SheetOf<UnitRegistered>::title)}});
  }

  bool allows(const WorkbookFiles& files, const UnitCode& unit) const {
    return !options_.allows || options_.allows(ledger_, files.book, unit);
  }

  static bool source_usable(const StagedWorkbook& workbook) {
    return std::ranges::any_of(workbook.sheets, &StagedSheet::readable);
  }

  static Actor actor_of(const StagedWorkbook& workbook) {
    if (workbook.book == BookKind::supervising) return {"主管单位", Actor::Standing::supervising_body, {}};
    const UnitCode unit = workbook.unit.value_or(UnitCode{});
    return {unit.text, Actor::Standing::unit, unit};
  }

  // Stores the files, submits the batch; false when the journal's own check refused it.
  bool record(const WorkbookFiles& files, const StagedWorkbook& workbook, const WorkbookSource& source,
              const AttachmentFolder& attachments, const Actor& actor, CheckedWorkbook& checked,
              ProblemList& problems) {
    if (options_.dry_run) return true;
    if (workbook.unit && workbook.contact_asked)
      target_.directory.set(*workbook.unit, workbook.contact);  // an emptied cell is forgotten
    if (checked.statements.empty()) return true;
    store_files(attachments, checked.statements);
    Batch batch{actor, {}};
    for (WorkbookReceived& received : source.received(workbook.unit.value_or(UnitCode{})))
      batch.statements.push_back({std::move(received), std::nullopt});
    std::vector<std::uint32_t> rows(batch.statements.size());
    batch.statements.reserve(rows.size() + checked.statements.size());
    for (Statement& statement : checked.statements) {
      rows.push_back(statement.row.value_or(0));
      batch.statements.push_back(std::move(statement));
    }
    Outcome outcome = target_.submit(std::move(batch));
    if (outcome.receipt) {
      ledger_ = target_.snapshot();
      return true;
    }
    report_refusal(files, rows, *outcome.refusal, problems);
    return false;
  }

  void store_files(const AttachmentFolder& attachments, const std::vector<Statement>& statements) {
    std::vector<std::filesystem::path> files;
    std::vector<Digest> expected;
    for (const Statement& statement : statements)
      for (const Attachment& attachment : attachments_of(statement.entry)) {
        if (target_.files.holds(attachment.digest)) continue;
        files.push_back(attachments.source(attachment.path));
        expected.push_back(attachment.digest);
      }
    const std::vector<Digest> stored = target_.files.put_all(files);
    for (std::size_t i = 0; i < files.size(); ++i)
      if (stored[i] != expected[i])
        throw Fault(fmt::format("{} was changed while it was imported", files[i].string()));
  }

  // Somebody else recorded something in between, or the queue is full.
  static void report_refusal(const WorkbookFiles& files, const std::vector<std::uint32_t>& rows,
                             const BatchRefusal& refusal, ProblemList& problems) {
    if (!refusal.fault.empty()) throw Fault(refusal.fault);
    Place place{files.file, {}, std::nullopt, {}};
    if (refusal.statement < rows.size() && rows[refusal.statement] != 0) place.row = rows[refusal.statement];
    for (const Error& error : refusal.errors)
      problems.add(error.code, place, {.value = error.subject, .detail = error.detail, .accepted = {}});
  }

  void close(const WorkbookFiles& files, const StagedWorkbook& workbook, const CheckedWorkbook& checked,
             bool taken, const Ledger& before, ProblemList& problems) {
    WorkbookSummary summary{.file = files.file,
                            .unit = workbook.unit.value_or(UnitCode{}),
                            .taken = taken,
                            .counts = {},
                            .error_count = problems.error_count()};
    if (taken) {
      summary.counts = checked.counts;
      report_.accepted += checked.counts.accepted;
      report_.unchanged += checked.counts.unchanged;
      report_.corrected += checked.counts.corrected;
    } else {
      summary.counts.refused = workbook.row_count;
    }
    const bool supervising = files.book == BookKind::supervising;
    if (!taken && !supervising) ledger_ = before;
    if (!taken || problems.error_count() > 0 || summary.counts.refused > 0) report_.refused = true;
    append_problems(problems, workbook);
    report_.workbooks.push_back(std::move(summary));
    if (supervising && !taken) refuse_all(files);
    show_progress();
  }

  // Nothing is taken then. What is sound of 主管单位 stays on the trial ledger, so that the other workbooks
  // can be looked through all the same.
  void refuse_all(const WorkbookFiles& files) {
    supervising_refused_ = true;
    add_problem(ErrorCode::supervising_refused, files.file, {});
  }

  void append_problems(ProblemList& problems, const StagedWorkbook& workbook) {
    report_.omitted_problem_count += problems.omitted_count();
    const auto sheet_place = [&](const Problem& problem) -> std::ptrdiff_t {
      if (problem.place.sheet.empty()) return -1;
      return std::ranges::find(workbook.sheets, problem.place.sheet, &StagedSheet::title) -
             workbook.sheets.begin();
    };
    std::vector<Problem> found = problems.take();
    std::ranges::stable_sort(found, [&](const Problem& left, const Problem& right) {
      return std::pair(sheet_place(left), left.place.row) < std::pair(sheet_place(right), right.place.row);
    });
    std::ranges::move(found, std::back_inserter(report_.problems));
  }

  void add_problem(ErrorCode code, const std::string& file, const ProblemFacts& facts) {
    ProblemList one;
    one.add(code, {file, {}, std::nullopt, {}}, facts);
    report_.problems.push_back(one.problems().front());
    if (one.error_count() > 0) report_.refused = true;
  }

  // Folders that the top workbook keeps its own files in are no units' folders.
  void note_named_folders(const StagedWorkbook& workbook) {
    if (workbook.book != BookKind::supervising) return;
    for (const StagedSheet& sheet : workbook.sheets)
      for (const StagedRow& row : sheet.rows)
        for (const Attachment& attachment : attachments_of(row.entry))
          named_folders_.insert(std::filesystem::path(attachment.path).lexically_normal().begin()->string());
  }

  void report_folders() {
    for (const std::string& name : found_.other_folders)
      if (name != kAttachmentFolder && !named_folders_.contains(name))
        add_problem(ErrorCode::folder_no_workbook, name, {});
  }

  void show_progress() const {
    if (!options_.progress) return;
    const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - started_;
    options_.progress({.workbooks_done = report_.workbooks.size(),
                       .workbooks_total = found_.units.size() + (found_.supervising ? 1 : 0),
                       .row_count = row_count_,
                       .seconds = elapsed.count()});
  }

  const ImportTarget& target_;
  const ImportOptions& options_;
  FoundReturns found_;
  Ledger ledger_;                                      // durable; in a dry run: as if
  RefusedFacts refused_;                               // of 主管单位
  std::map<const WorkbookFiles*, std::string> twins_;  // → the other folder's workbook
  std::set<std::string> named_folders_;
  bool supervising_refused_ = false;
  bool register_given_ = false;       // 主管单位 has rows of 单位名录, sound or not
  bool register_unreadable_ = false;  // it has the sheet, and what is wrong with it was said
  std::size_t units_without_register_ = 0;
  std::size_t row_count_ = 0;
  std::chrono::steady_clock::time_point started_;
  ImportReport report_;
};

}  // namespace

ImportReport import_returns(const ImportTarget& target, const std::filesystem::path& folder,
                            const ImportOptions& options) {
  return Import(target, folder, options).run();
}

ImportReport import_returns(Engine& engine, const FileStore& files, Directory& directory,
                            const std::filesystem::path& folder, const ImportOptions& options) {
  const ImportTarget target{
      .snapshot = [&engine] { return engine.snapshot(); },
      .submit = [&engine](Batch batch) { return engine.submit(std::move(batch)).get(); },
      .files = files,
      .directory = directory};
  return import_returns(target, folder, options);
}

}  // namespace xueji::app
