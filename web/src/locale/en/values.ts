import type zh from '../zh/values'

const forms = {
  discussion: 'discussion', symposium: 'symposium', theory_retreat: 'theory retreat', field_research: 'field research', site_visit: 'site visit',
  video: 'video', lecture: 'lecture', outreach: 'outreach', relay: 'relay', online: 'online',
}

const values: typeof zh = {
  status: { present: 'present', remote: 'remote', late: 'late', left_early: 'left early', leave: 'on leave', absent: 'absent', exempt: 'exempt' },
  role: {
    leader: 'leader', deputy_leader: 'deputy leader', member: 'member', study_secretary: 'study secretary', invited: 'invited', system_admin: 'system administrator',
    security_admin: 'security administrator', auditor: 'auditor', superior: 'supervising body', inspector: 'inspector', unit_admin: 'unit administrator',
    secretary: 'study secretary', guest: 'guest', service: 'service token',
  },
  forms,
  form: forms,
  scope: { own: 'own', expanded: 'expanded', joint: 'joint' },
  agenda_kind: {
    first_topic: 'first topic', lead_reading: 'lead reading', relay: 'relay', discussion: 'discussion', exchange: 'exchange', lecture: 'lecture', visit: 'visit',
    viewing: 'viewing', test: 'test', deployment: 'deployment',
  },
  speech_kind: { keynote: 'keynote', discussion: 'discussion' },
  plan_kind: { annual: 'annual', stage: 'stage', topic: 'topic' },
  paper_kind: { reflection: 'reflection', research_report: 'research report', theory_article: 'theory article' },
  outcome_kind: { policy_document: 'policy document', practical_project: 'practical project', reform_measure: 'reform measure', other: 'other' },
  library_kind: { source: 'source text', form: 'template', reference: 'reference', practice: 'good practice' },
  filing_kind: {
    annual_plan: 'annual plan', roster: 'roster', half_year_summary: 'half-year summary', annual_summary: 'annual summary', study_news: 'study news', other: 'other',
  },
  regulation_kind: {
    implementing_rules: 'implementing rules', attendance: 'attendance', research: 'research', archive: 'archive', appraisal: 'appraisal',
    circular: 'circulars', first_topic: 'first topic', other: 'other',
  },
  method: {
    report_next: 'report next time', written: 'written reflection', session: 'make-up session', onsite: 'on site', desk: 'desk check', supervision: 'supervision', observation: 'observation',
    circular: 'circular', training: 'training',
  },
  grade: { excellent: 'excellent', qualified: 'qualified', unqualified: 'unqualified' },
  problem_class: { self_discipline: 'self-discipline', system: 'system', standards: 'standards', effect: 'effect' },
  dimension: { standing: 'standing', regularity: 'regularity', innovation: 'innovation', institutions: 'institutions', integration: 'integration' },
  severity: { warn: 'warning', fail: 'not met' },
  account_state: { invited: 'invited', active: 'active', disabled: 'disabled' },
  grant_state: { proposed: 'proposed', confirmed: 'in force', revoked: 'revoked' },
  job_state: { waiting: 'waiting', running: 'running', done: 'done', failed: 'failed', cancelled: 'cancelled' },
  job_kind: { report: 'Stage report', export: 'Export', import_preview: 'Import preview', import: 'Import' },
  due_kind: {
    filing: 'filing', make_up: 'make-up', minutes: 'minutes', rectification: 'rectification', directive: 'directive', plan_topic: 'plan topic',
    action_item: 'action item', leave_decision: 'leave decision', closing: 'closing',
  },
  event: {
    login: 'login', logout: 'logout', account_locked: 'account locked', source_locked: 'source locked', login_storm: 'many failed logins', factor_given: 'second factor',
    factor_enrolled: 'authenticator bound', factor_reset: 'authenticator reset', account_created: 'account made', account_enabled: 'account enabled',
    account_disabled: 'account disabled', account_dormant: 'dormant account disabled', account_unlocked: 'account unlocked', account_forgotten: 'account deleted',
    activation_issued: 'activation code issued', account_activated: 'account activated', password_changed: 'password changed', session_ended: 'session ended',
    token_issued: 'token issued', token_revoked: 'token revoked', audit_read: 'audit read', denials_many: 'many denials', grant_refused: 'grant refused',
    sign_in_forged: 'forged sign-in codes', data_exported: 'records taken out',
  },
  format: { json: 'JSON data', md: 'Markdown', html: 'Web page', docx: 'Word document', xlsx: 'Excel annex', pdf: 'PDF' },
  category: { official: 'official duty', training: 'training', sick: 'sick leave', personal: 'personal', other: 'other' },
  leave_state: { pending: 'pending', approved: 'approved', refused: 'refused' },
  sign_in_method: { code: 'scan', short_code: 'short code', online: 'online', desk: 'desk', badge: 'badge', desk_offline: 'offline desk', paper: 'paper sheet' },
  make_up_state: { owed: 'make-up owed', overdue: 'make-up overdue', done: 'made up', done_late: 'made up late' },
  objection_state: { open: 'open', upheld: 'upheld', rejected: 'rejected' },
  session_state: { planned: 'planned', announced: 'announced', opened: 'open', closed: 'closed', sealed: 'sealed', cancelled: 'cancelled' },
  flag: { true: 'yes', false: 'no' },
  step: {
    fact_withdrawn: 'Withdraw a record', record_sealed: 'Seal', record_reopened: 'Reopen', session_cancelled: 'Cancel a session', objection_answered: 'Answer an objection', leave_decided: 'Decide on leave', badge_revoked: 'Take back a badge',
  },
  step_member: {
    unit: 'Unit', kind: 'Kind of record', key: 'Key', reason: 'Reason', session: 'Session', member: 'Member', objection: 'Objection', upheld: 'Upheld', answer: 'Answer', approved: 'Approved', approver: 'By', note: 'Note', badge: 'Badge',
  },
  document_kind: { file: 'file', plan: 'plan', regulation: 'rule', paper: 'paper', speech: 'speech', minutes: 'minutes' },
  reuse_kind: { copied: 'with another unit', mutual: 'with another unit, same day', own: 'with an earlier year of the unit', within: 'with another of the unit, same year', identical: 'identical throughout' },
  first_holder: { self: 'this one first', other: 'the other first', same_day: 'same day', unknown: 'not known' },
  explained_by: { quotation: 'quotation', set_phrase: 'set phrase', heading: 'heading', common: 'common to many' },
  fate: { new: 'new', same: 'same', corrected: 'corrected', withdrawn: 'withdrawn', fault: 'faulty' },
  verdict: { new: 'new', same: 'unchanged', corrected: 'a correction', revived: 'restored' },
}
export default values
