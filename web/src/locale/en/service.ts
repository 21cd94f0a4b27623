import type zh from '../zh/service'

const service: typeof zh = {
  badges: {
    title: 'Badges', note: 'Who has no phone shows a badge at the desk; the reader marks them at once. A badge taken back no longer reads; a new one bears a new number.', print: 'Print {count}', tickAll: 'Tick all {count} without', issue: 'Issue {count}', issued: '{count} issued.', revoke: 'Take back', revokeAsk: 'Take back the badge of “{name}”? It no longer reads; another can be issued.', revoked: 'The badge of “{name}” was taken back.',
    number: 'Badge', none: 'none', sheet: 'Sheet to print', card: 'Study badge', symbol: 'QR symbol of the badge of {name}',
  },
  sending: {
    title: 'Calendar and reminders', calendar: 'Calendar feed', calendarNote: 'Add the link to the calendar of your phone or computer to see your sessions and what is due. Whoever knows the link can read it: do not pass it on. A new link ends the one before.', calendarSince: 'The link was made {at}.', open: 'Make a link', renew: 'Change the link', renewAsk: 'The present link ends at once, and calendars that use it stop. Change it?', close: 'End the link',
    linkOnce: 'The link is shown only once: copy it now.', mail: 'Daily mail', mailNote: 'One a day with what is due and overdue; none when there is nothing.', mailNotOffered: 'This installation sends no mail yet; an address that you leave here is used when it does.', address: 'Mail address', endMail: 'Stop', mailSince: 'Sent daily to {mail}, since {at}.',
  },
  rounds: {
    title: 'Inspections', pick: 'Round', none: 'No inspection rounds to see.', coverage: '{done} of {total} units inspected', open: '{count} to mend', recheck: '{count} to re-check', overdue: '{count} overdue', onlyLeft: 'Only units not inspected', visited: 'Inspected', findings: 'Findings', start: 'Score', look: 'Look', ledger: 'Records', notVisited: 'not yet', period: '{from} to {to}', add: 'New round',
    visit: 'Inspection', sheet: 'Score sheet', save: 'Submit', saved: 'Submitted.', problems: 'Findings', addProblem: 'Add one', problem: 'Finding', rectification: 'Rectification', rectified: 'Rectified', rechecked: 'Re-checked', rectifiedOn: 'rectified {day}', recheckedOn: 're-checked {day}', term: 'due {day}', noFindings: 'No findings.', materials: 'Sessions and material', noSessions: 'No sessions to see.', draft: 'not submitted; kept in this browser',
    state: { open: 'to mend', overdue: 'overdue', rectified: 'to re-check', rechecked: 're-checked' }, onDay: 'Day', known: 'This round has a sheet already; submitting corrects it.', willDo: 'Submits the sheet and {count} new findings.',
  },
  exports: {
    title: 'Take records out', note: 'What you may read, as a return folder in a ZIP archive, labelled with who took it, when and what for. Every copy is told to the auditor; twenty a day.', purpose: 'What for', purposeHint: 'e.g. yearly archive', subtree: 'With the units below', take: 'Take out', ask: 'Ask for a second person’s consent', asked: 'Asked for. Once another person has agreed, press “Take out” here again; it holds for seven days.', permit: 'Permit {permit}', dropPermit: 'Do not use',
  },
}
export default service
