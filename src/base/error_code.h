// Every code by which the program refuses or reports something, once: enumerator and wire token. The meaning
// of each is in docs/errors.md, its wording in src/app/workbook/problem_wording.cc; tests hold the three
// together.
#pragma once

#include <cstdint>
#include <string_view>

namespace xueji {

// clang-format off
#define XUEJI_ERROR_CODES(X)                                    \
  X(value_missing,            "value.missing")                  \
  X(value_not_date,           "value.not_date")                 \
  X(value_bare_number,        "value.bare_number")              \
  X(value_not_time,           "value.not_time")                 \
  X(value_not_number,         "value.not_number")               \
  X(value_out_of_range,       "value.out_of_range")             \
  X(value_not_listed,         "value.not_listed")               \
  X(value_not_yes_no,         "value.not_yes_no")               \
  X(value_not_year,           "value.not_year")                 \
  X(value_too_long,           "value.too_long")                 \
  X(value_damaged_number,     "value.damaged_number")           \
  X(value_formula_error,      "value.formula_error")            \
  X(value_not_cached,         "value.not_cached")               \
  X(value_not_topic_ref,      "value.not_topic_ref")            \
  X(value_bad_character,      "value.bad_character")            \
  X(reference_unknown,        "reference.unknown")              \
  X(reference_withdrawn,      "reference.withdrawn")            \
  X(reference_refused,        "reference.refused")              \
  X(period_reversed,          "period.reversed")                \
  X(unit_unknown,             "unit.unknown")                   \
  X(unit_register_missing,    "unit.register_missing")          \
  X(unit_other,               "unit.other")                     \
  X(unit_not_one,             "unit.not_one")                   \
  X(unit_twice,               "unit.twice")                     \
  X(unit_parent_cycle,        "unit.parent_cycle")              \
  X(unit_name_differs,        "unit.name_differs")              \
  X(make_up_not_owed,         "make_up.not_owed")               \
  X(withdrawal_unknown,       "withdrawal.unknown")             \
  X(session_wrong_state,      "session.wrong_state")            \
  X(step_repeated,            "step.repeated")                  \
  X(decision_own,             "decision.own")                   \
  X(sign_in_unconfirmed,      "sign_in.unconfirmed")            \
  X(sign_in_device_used,      "sign_in.device_used")            \
  X(sign_in_grade_too_good,   "sign_in.grade_too_good")         \
  X(sign_in_code_invalid,     "sign_in.code_invalid")           \
  X(sign_in_code_expired,     "sign_in.code_expired")           \
  X(sign_in_ticket_invalid,   "sign_in.ticket_invalid")         \
  X(sign_in_too_many,         "sign_in.too_many")               \
  X(badge_invalid,            "badge.invalid")                  \
  X(desk_signature_invalid,   "desk.signature_invalid")         \
  X(target_not_allowed,       "target.not_allowed")             \
  X(target_unreachable,       "target.unreachable")             \
  X(record_sealed,            "record.sealed")                  \
  X(record_not_sealed,        "record.not_sealed")              \
  X(scope_unknown,            "scope.unknown")                  \
  X(actor_not_allowed,        "actor.not_allowed")              \
  X(access_same_person,       "access.same_person")             \
  X(grant_unknown,            "grant.unknown")                  \
  X(grant_taken,              "grant.taken")                    \
  X(grant_settled,            "grant.settled")                  \
  X(grant_roles_exclude,      "grant.roles_exclude")            \
  X(grant_reach_unfit,        "grant.reach_unfit")              \
  X(account_unknown,          "account.unknown")                \
  X(account_wrong_state,      "account.wrong_state")            \
  X(account_login_unfit,      "account.login_unfit")            \
  X(account_login_taken,      "account.login_taken")            \
  X(account_person_taken,     "account.person_taken")           \
  X(activation_wrong,         "activation.wrong")               \
  X(factor_wrong,             "factor.wrong")                   \
  X(password_wrong,           "password.wrong")                 \
  X(password_too_short,       "password.too_short")             \
  X(password_few_classes,     "password.few_classes")           \
  X(password_has_name,        "password.has_name")              \
  X(password_has_run,         "password.has_run")               \
  X(password_well_known,      "password.well_known")            \
  X(password_used_before,     "password.used_before")           \
  X(token_reach_unfit,        "token.reach_unfit")              \
  X(row_twice,                "row.twice")                      \
  X(row_status_unknown,       "row.status_unknown")             \
  X(row_example_changed,      "row.example_changed")            \
  X(column_missing,           "column.missing")                 \
  X(column_twice,             "column.twice")                   \
  X(column_unknown,           "column.unknown")                 \
  X(sheet_missing,            "sheet.missing")                  \
  X(sheet_empty,              "sheet.empty")                    \
  X(sheet_headings_below,     "sheet.headings_below")           \
  X(sheet_unknown,            "sheet.unknown")                  \
  X(sheet_twice,              "sheet.twice")                    \
  X(sheet_hidden,             "sheet.hidden")                   \
  X(sheet_hidden_rows,        "sheet.hidden_rows")              \
  X(attachment_missing,       "attachment.missing")             \
  X(attachment_outside,       "attachment.outside")             \
  X(attachment_too_large,     "attachment.too_large")           \
  X(file_unreadable,          "file.unreadable")                \
  X(file_not_spreadsheet,     "file.not_spreadsheet")           \
  X(file_encrypted,           "file.encrypted")                 \
  X(file_old_excel,           "file.old_excel")                 \
  X(file_damaged,             "file.damaged")                   \
  X(file_hostile,             "file.hostile")                   \
  X(file_too_large,           "file.too_large")                 \
  X(file_macros,              "file.macros")                    \
  X(file_bad_encoding,        "file.bad_encoding")              \
  X(file_no_text_layer,       "file.no_text_layer")             \
  X(file_not_text,            "file.not_text")                  \
  X(file_needs_office,        "file.needs_office")              \
  X(folder_no_workbook,       "folder.no_workbook")             \
  X(supervising_refused,      "supervising.refused")            \
  X(journal_read_only,        "journal.read_only")              \
  X(queue_full,               "queue.full")                     \
  X(key_reused,               "key.reused")                     \
  X(json_malformed,           "json.malformed")                 \
  X(json_wrong_type,          "json.wrong_type")                \
  X(member_unknown,           "member.unknown")             \
  X(kind_unknown,             "kind.unknown")                   \
  X(value_not_digest,         "value.not_digest")               \
  X(second_person_required,   "second_person.required")         \
  X(upload_unknown,           "upload.unknown")                 \
  X(upload_path_invalid,      "upload.path_invalid")            \
  X(upload_too_many,          "upload.too_many")                \
  X(upload_too_large,         "upload.too_large")               \
  X(rulebook_faulty,          "rulebook.faulty")

enum class ErrorCode : std::uint8_t {
#define X(name, token) name,
  XUEJI_ERROR_CODES(X)
#undef X
};
// clang-format on

// The wire token, `noun.what`.
constexpr std::string_view token(ErrorCode code) noexcept {
  switch (code) {
#define X(name, text)   \
  case ErrorCode::name: \
    return text;
    XUEJI_ERROR_CODES(X)
#undef X
  }
  return {};
}

inline constexpr ErrorCode kErrorCodes[] = {
#define X(name, text) ErrorCode::name,
    XUEJI_ERROR_CODES(X)
#undef X
};

}  // namespace xueji
