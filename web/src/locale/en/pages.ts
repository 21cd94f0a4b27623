import type zh from '../zh/pages'

const pages: typeof zh = {
  login: {
    title: 'Log in', login: 'Account', password: 'Password', submit: 'Log in', factorTitle: 'Second factor', factor: 'The 6 digits of your authenticator', factorSubmit: 'Confirm',
    activate: 'Set a password with an activation code', activation: 'Activation code', newPassword: 'New password', again: 'New password again', mismatch: 'The two passwords differ', setPassword: 'Set password',
    activated: 'The password is set. Please log in.', oldPassword: 'Old password', changeTitle: 'Change password', mustChange: 'The password has expired or was set by another person; please change it first.', changed: 'The password was changed; other sessions have ended.',
    enrolTitle: 'Bind an authenticator', enrolWhy: 'Your role needs a second factor. Enter the key below into an authenticator app, then type the 6 digits that it shows.', key: 'Key', uri: 'Open in an authenticator on this device',
    policy: 'At least 12 characters; three of upper case, lower case, digits and symbols; no names and no keyboard runs.', back: 'Back to login', showPassword: 'Show password', forgot: 'Forgot the password or lost the authenticator? Ask the security administrator to reset it.',
  },
  workbench: {
    title: 'Workbench', hello: '{name}, today is {day}', due: 'To do', overdue: '{days} days overdue', left: '{days} days left', today: 'due today', none: 'Nothing is due or overdue.',
    dueDay: 'Due', what: 'What', basis: 'Basis', returned: 'returned', ahead: 'Ahead', days: '{days} days', onlyOverdue: 'Overdue only', recent: 'Recent sessions', figures: 'This year',
    figuresNote: '{period}, up to {on}. Every figure opens to the records behind it.', proposals: '{count} proposals wait for you', overdueCount: '{count} overdue', dueCount: '{count} due soon', group: 'By unit', near: 'Sessions ahead', openNote: 'Members sign in from now on; a session not announced yet is announced with it.', openNow: 'Open it now',
    adminHint: 'Administrators manage the system and see no content.', goAccounts: 'Manage accounts', goGrants: 'Manage grants', goAudit: 'Read security events',
  },
  overview: {
    title: 'Overview', definition: 'Definition', exceptions: 'Shortfalls (exceptions first)', exceptionsNone: 'No shortfalls.', unitsOf: '{count} units', matrix: 'Units × measures', trend: 'Sessions by month', trendTable: 'Table',
    met: 'met', commended: 'commended', short: 'warning', failed: 'not met', na: 'not applicable', bound: 'required {bound}', legend: 'Legend', count: '{count} sessions', month: 'Month {month}',
    findings: 'Shortfalls', commendations: 'Commendations', type: 'Unit type', onlyShort: 'Only units with shortfalls', figure: 'Figure', measure: 'Measure', value: 'Value', detail: 'Part/whole', units: 'Units',
    compare: 'Compare two dates', compareNote: 'The same period as two dates, or two states of the journal, see it.', first: 'A', second: 'B', change: 'changed', noChange: 'No change', onlyChanged: 'Only what changed', comparison: { running: 'Texts are still being compared. The rates of reuse follow by themselves; all other figures stand.', failed: 'The texts could not be compared, so the rates of reuse are missing; all other figures stand. Reload to try again.' }, calendarMissing: 'There is no calendar for {years}; Monday to Friday count as working days.',
  },
  figure: {
    title: '{measure}', records: 'Records behind this figure', count: '{count} records', explainRate: '{part} of {whole} is {text}. The {count} records below are the whole; what counts as part, each record says.',
    explainSum: '{part} of {whole} is {text}, added up from the {count} records below.', explainCount: '{text}, made of the {count} records below.', explainNoText: 'Not applicable: there is no document in this period, or its text cannot be read.', explainTexts: '{part} of {whole} letters of the document below also stand in others: {text}. Quotations, templates and set phrases do not count; where fewer than 300 letters do, 300 are taken, or the whole text.', sideBySide: 'Side by side', explainNone: 'Not applicable: no record can be counted.', basis: 'Basis', position: 'read up to journal no. {seq} ({hash}…)', byKind: 'By kind',
  },
  rulebook: {
    title: 'Measures', intro: 'What counts, how much is asked and by which clause stands in the rulebook, which page and reports share.', edition: 'edition {edition}', digest: 'Digest', required: 'Required', commended: 'Commended', clause: 'Clause',
    severity: 'Severity', perYear: 'scaled by the year', measures: 'Measures', criteria: 'Criteria', noCriterion: 'Counted, not judged', kind: { rate: 'rate', count: 'count', value: 'value' },
  },
  units: {
    title: 'Units & members', tree: 'Units', roster: 'Roster', onDay: 'On {day}', closed: 'closed', profile: 'Profile', liaison: 'Liaison', type: 'Type', parent: 'Parent unit', children: 'Subordinate units',
    figures: 'Figures', sessions: 'Sessions', findings: 'Shortfalls and commendations', all: 'All stays', core: '{count} core members', filter: 'Filter units', noRoster: 'Nobody is on the roster on this day.', since: 'Stay', post: 'Post', role: 'Role',
  },
  imports: {
    title: 'Import', intro: 'Bring workbooks (.xlsx or .csv) and their files. They are looked through first: every fault of every cell, how many rows are new or corrected. Nothing is written until you confirm.', choose: 'Choose workbooks and files', folder: 'Choose a whole folder',
    drop: 'or drop files here', chosen: '{count} files chosen, {size}', upload: 'Upload and preview', uploading: 'Uploading {done} / {total}', previewing: 'Checking', preview: 'Preview', accepted: '{count} rows new',
    corrected: '{count} rows corrected', unchanged: '{count} rows unchanged', errors: '{count} errors', warnings: '{count} warnings', where: 'Place', value: 'What was filled in', problem: 'Problem', hint: 'How to mend it', commit: 'Write to the journal',
    commitValid: 'Write only the sound rows', clean: 'No problem found; it can be written.', faulty: 'A workbook with errors is refused as a whole; mend it and choose it again.', done: 'Written to the journal', again: 'Import more', omitted: '{count} more are not listed', sheets: 'Sheet',
    empty: 'Choose files first', template: 'The command xueji template makes the empty workbook', errorsCsv: 'Download the problems', drop_upload: 'Drop this upload',
  },
  reports: {
    title: 'Stage reports', order: 'Compose a report', variant: 'Variant', public: 'Public (criticism names nobody)', internal: 'Internal (with an annex by unit)', unitOnly: 'One unit', formats: 'Formats', compose: 'Compose', heading: 'Title', headingHint: 'Empty for the prescribed title',
    made: 'Reports made', open: 'Read with proof', outline: 'Outline', proof: 'Proof', choose: 'Choose a sentence of the text to see its proof.', sentence: 'The claim', units: 'Units', records: 'Records', predicate: 'Predicate', share: '{n} of {N} units', quantifier: 'quantifier “{word}”',
    named: 'named', characters: '{count} characters', position: 'read up to journal no. {seq}', notes: 'Notes', download: 'Download', part: { opening: 'General picture', problems: 'Problems', suggestions: 'Suggestions' }, writing: 'Composing', progress: '{done} / {total} · {step}', leave: 'You may leave this page; open the result here or under Jobs.',
    kind: { total: 'total', commendation: 'commendation', shortfall: 'shortfall', suggestion: 'suggestion', practice: 'practice' }, noProof: 'Headings, transitions and prescribed words claim nothing.', jumpRecords: 'See this measure in the overview', needJson: 'This report was made without its JSON data and cannot be read with proof; compose it again with JSON chosen.', edit: 'Edit wording',
    wording: 'Wording', keepFigures: 'Figures and names must stay as they are: {figures}', lostFigure: '“{figure}” may not be dropped or changed: it is bound to records.', editsKept: 'Edits are kept in this browser first; “Compose with edits” makes all formats anew from the same records.', edited: 'edited', composeAgain: 'Compose with edits', restore: 'Restore',
  },
}
export default pages
