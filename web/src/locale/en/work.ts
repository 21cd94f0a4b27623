import type zh from '../zh/work'

const work: typeof zh = {
  sessions: {
    title: 'Sessions', musts: 'Five musts', time: 'Time', place: 'Place', people: 'People', content: 'Content', effect: 'Effect', missing: 'Missing: {what}', complete: 'complete', recordComplete: 'record complete', factComplete: 'recorded; people: see attendance', minutes: 'Minutes', scheme: 'Scheme', notice: 'Notice', minutesDate: 'Minutes of',
    counted: 'Counted', notCounted: 'not counted', chair: 'Chair', agenda: 'Agenda', speeches: 'Speeches', attendance: 'Attendance', actions: 'Action items', makeUps: 'Make-ups', history: 'History', roster: '{count} expected', attended: '{count} attended', unmarked: '{count} unmarked',
    markAll: 'Mark all unmarked as present', saveMarks: 'Save attendance', marks: '{part}/{whole} attended', files: 'Files', topic: 'Plan topic', directives: 'Directives', year: 'Year', none: 'No sessions yet.', print: 'Print sign-in sheet', signature: 'Signature', sheet: 'Sign-in sheet', minutesOf: '{minutes} minutes', changed: '{count} changes to save', leaveNote: 'Reasons of leave are for the approver only', plan: 'Record a past session', theme: 'Theme', form: 'Form', marking: 'Mark attendance', markDone: 'Attendance saved', noAgenda: 'No agenda', schemeSheet: 'Scheme and notice', schemeNote: 'What was planned on one page, to print and hand round with the notice.', schemeTitle: 'Scheme of the study session', detail: 'Details', back: 'Sessions', lacking: 'missing', recorded: 'recorded',
  },
  plans: {
    title: 'Study plans', grid: 'The year', topics: 'Topics', approved: 'approved {day} by {name}', notApproved: 'not approved', approve: 'Approve', done: 'studied', planned: 'planned', overdue: 'overdue', fulfilment: '{done} of {total} done', copy: 'Copy last year', none: 'No plan for this year.', history: 'Versions and corrections', month: 'Month {month}', file: 'Text', held: 'Session', noDate: 'No date', one: 'plan', number: 'No.',
    copyNote: 'The plan of {from} as a draft, its topics moved to {to}; keep, change or leave out each, then record all at once, not approved yet.', pattern: 'After', noPattern: 'There is no plan of {year} to copy.', startOver: 'Start over', code: 'Code', name: 'Name', take: 'Take', copyReady: 'Checked: a new plan with {count} topics.',
    differences: 'Differences between versions', oneVersion: 'There is one version only.', before: 'Before', after: 'After', noDifference: 'The topics of the two versions are the same.', version: 'Version {number}', approvedOn: 'approved {day}', change: { new: 'new', gone: 'dropped', changed: 'changed', same: 'same' }, late: '{count} overdue',
  },
  filings: {
    title: 'Filings', matrix: 'Units × tasks', sent: 'sent', sent_late: 'late', overdue: 'missing', returned: 'sent back', waiting: 'not due', nil: 'nil return', due: 'due {day}', on: 'up to {day}', counts: '{sent} sent, {missing} missing', onlyMissing: 'Only units with missing filings', file: 'File a return', fileAgain: 'File again', tasks: 'Filing tasks',
    tickAll: 'Tick all {count} missing', urge: 'Urge {count}', urgeAsk: 'A note for {count} reminders', urgeUsual: 'This return is past its due day; please file it soon, or as a nil return where there is nothing to tell.', send: 'Send', urged: '{count} reminders sent', urgedTimes: 'urged {count} times', urgeNote: 'Reminders', overdueFilings: 'Missing filings',
    card: 'The filing', term: 'Due', sentOn: 'Sent', return: 'Send back', returnReason: 'Why it is sent back', returnNote: 'The task is due again for the unit, which sees the reason.', byAdmin: 'The unit administrator files it.', returnedNow: '“{task}” was sent back to {unit}',
  },
  facts: {
    title: 'Records', add: 'Add {kind}', correct: 'Correct', withdraw: 'Withdraw', withdrawAsk: 'Withdrawn facts no longer count; the record stays in the history. Withdraw it?', record: 'Record', history: 'History and corrections', version: 'Version {number}', before: 'Before', fields: '{count} fields', after: 'After', withdrawn: 'withdrawn', imported: 'Imported: {file} · {sheet} row {row}', importedShort: 'imported',
    entered: 'entered on the page', happened: 'Happened', recorded: 'Recorded', backfill: 'backfilled {days} days after the event', corrected: 'corrected', position: 'Journal no. {seq}', actor: 'by {actor}', check: 'Check', willDo: 'Checked: {verdict}.', needsSecond: 'Another person must confirm it.', receipt: 'Written as journal no. {seq}.', same: 'Same as what stands; nothing was written.', moved: 'The key ({key}) cannot change: withdraw the fact and state another.', of: '{kind} {key}',
    pick: 'Kind of record',
  },
  groups: { achievements: 'Achievements', library: 'Library & circulars', inspections: 'Inspections', records: 'All records', leave: 'Leave & make-up' },
  accounts: {
    title: 'Accounts', create: 'New account', login: 'Login', name: 'Name', unit: 'Unit code', member: 'Member no.', secondFactor: 'Second factor', bound: 'bound', unbound: 'none', seen: 'Last used', never: 'never', reset: 'New activation code', disable: 'Disable', enable: 'Enable', unlock: 'Unlock', forget: 'Delete', code: 'Activation code (shown only once; hand it over in person)', sure: '{act} “{name}”?', grantsOf: 'Grants', factorNeeded: 'This act asks for a second factor given just now.',
  },
  grants: {
    title: 'Grants', propose: 'Propose a grant', account: 'Account', role: 'Role', subtree: 'with subordinates', round: 'Inspection round', session: 'Session', from: 'From', to: 'To', confirm: 'Confirm', revoke: 'Revoke', proposedBy: 'Proposed', confirmedBy: 'Confirmed', note: 'A grant counts when one administrator proposed it and another confirmed it; nobody grants to themselves.', allUnits: 'all units',
  },
  tokens: { title: 'API tokens', issue: 'Issue a token', owner: 'Owner account', name: 'Purpose', actions: 'Actions (comma separated)', units: 'Units (comma separated, empty for all)', until: 'Valid until', secret: 'Token (shown only once)', revoke: 'Revoke' },
  audit: { title: 'Security audit', event: 'Event', done: 'Result', yes: 'done', no: 'refused', account: 'Account', source: 'Source', object: 'Object', detail: 'Detail', note: 'Reading this is recorded, too.', record: 'Journal no.' },
  me: {
    title: 'My account', roles: 'My roles', sessions: 'Login sessions', current: 'this one', end: 'End', password: 'Change password', factor: 'Second factor', bind: 'Bind an authenticator', display: 'Display', agent: 'Browser', created: 'Since', until: 'until {day}', open: 'no end', bound: 'An authenticator is bound.', renew: 'Give the second factor',
  },
  proposals: { title: 'To confirm', note: 'What needs two people is proposed by one and confirmed by another.', own: 'Own proposal', others: 'Proposal', accept: 'Confirm', decline: 'Decline', takeBack: 'Take back', none: 'No proposals wait.', accepted: 'Confirmed; it took effect.', declined: 'Declined.' },
  jobs: { title: 'Jobs', none: 'No jobs.', cancel: 'Cancel the job', files: 'Files', created: 'Started', ended: 'Ended' },
  help: { title: 'Guide', pages: 'Pages of the guide' },
  lost: { title: 'No such page', text: 'The address may be wrong, or you may not see what is there.', home: 'To the workbench' },
}
export default work
