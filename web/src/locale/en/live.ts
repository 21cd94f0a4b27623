import type zh from '../zh/live'

const live: typeof zh = {
  life: 'Progress of the session', heldOnly: 'Recorded afterwards, without planning and sign-in here', screen: 'Sign-in screen', desk: 'Sign-in desk', close: 'Close the session', full: 'Full screen', closed: 'Sign-in is over.', symbol: 'QR symbol to sign in, scan it with a phone', scan: 'Scan the symbol to sign in', shortCode: 'or type the short code on the sign-in page', changes: 'changes in {seconds} s', signedIn: 'Signed in',
  stage: { planned: 'planned', announced: 'announced', opened: 'open', closed: 'closed', sealed: 'sealed', cancelled: 'cancelled' },
  step: { announce: 'Announce', open: 'Open', desk: 'Sign-in desk', screen: 'Sign-in screen', close: 'Close', seal: 'Seal', reopen: 'Reopen', cancel: 'Cancel the session', change: 'Change the plan' },
  openAsk: 'Once open, members sign in and the plan cannot change. Open it now?', cancelAsk: 'Reason for cancelling', sealAsk: 'A sealed record cannot change; reopening needs two people. Seal it?', reopenAsk: 'Reason for reopening',
  planned: 'Sessions to come and under way', plan: 'Plan a session', nonePlanned: 'No sessions to come.',
  marked: '{count} marked', markedBulk: '{count} marked at once; another person must confirm at the closing', keptOffline: 'No network: {count} kept in this browser, sent when it is back', notSent: '{count} not sent', sendNow: 'Send now', refusedOffline: 'Not accepted:', badge: 'Read a badge', badgeHint: 'Point the reader at the badge', badgeRead: 'Marked: {name}',
  find: 'Name, number or initials', missingOnly: 'Only who is missing', notCome: '{count} missing', tickAll: 'Tick all missing', markTicked: 'Mark {count} ticked', markPaper: 'Mark from a paper sheet', came: 'Present', notSelf: 'not by oneself', awaited: 'awaited', onLeave: 'on leave', kept: 'kept here', grade: 'grade {grade}',
  closeNote: 'See first what closing would record; then one press records the session and everybody\'s attendance.', end: 'Ended at', headCount: 'Heads counted', becomes: 'What each becomes', evidence: 'Evidence', makeUp: 'Make-up', owes: 'owes a make-up', exempt: 'Exempt', notCore: 'invited', closeNow: 'Close now', makeUpDue: 'make-up due {day}',
  signal: {
    head_count_differs: 'heads counted differ from sign-ins', bulk_marks: 'marks made at once need another person', fast_marks: 'too many marks within two seconds, please check', outside_network: '{count} signed in from outside the venue, please check', other_day: 'opened on another day than planned', backdated: 'planned after its day', leave_pending: '{count} leave requests undecided, to be recorded as absent', leave_late: '{count} leaves decided after the start',
  },
  objections: 'Objections', coming: 'My sessions to come', noneComing: 'No sessions planned.', askLeave: 'Ask leave', category: 'Category', reason: 'Reason (for the approver only)', submitLeave: 'Send', ownLeave: 'My leave', missed: 'Missed sessions', noneMissed: 'Nothing missed.', madeUp: 'made up', makeUpNow: 'Make up', allMakeUps: 'All make-ups',
  waiting: 'Leave to decide', noneWaiting: 'No leave waits.', approve: 'Approve', decidedLate: 'decided after the start', lateNow: 'The session has begun: the decision will be marked late', decided: 'Leave decided', refuseNote: 'Why not',
}
export default live
