import type zh from '../zh/common'

const common: typeof zh = {
  product: 'Xueji',
  tagline: 'Records, evaluation and stage reports for theory study groups',
  skip: 'Skip to content',
  nav: {
    label: 'Main navigation', open: 'Open navigation', close: 'Close navigation',
    work: 'Daily work', look: 'Look up', govern: 'Manage', own: 'Mine',
    workbench: 'Workbench', overview: 'Overview', sessions: 'Sessions', plans: 'Study plans', achievements: 'Achievements', filings: 'Filings',
    units: 'Units & members', import: 'Import', rulebook: 'Measures', reports: 'Stage reports', inspections: 'Inspections', library: 'Library & circulars',
    directives: 'Directives', accounts: 'Accounts', grants: 'Grants', tokens: 'API tokens', audit: 'Security audit', objections: 'Objections', proposals: 'To confirm', jobs: 'Jobs', me: 'My account',
    records: 'All records', leave: 'Leave & make-up', search: 'Search', reuse: 'Shared text',
  },
  bar: {
    find: 'Find units and texts', findHint: 'A unit, or words to find', inTexts: 'Search the texts for “{q}”', searchHint: 'Name, code or pinyin initials', settings: 'Display', account: 'Account', help: 'Help', logout: 'Log out',
    theme: 'Theme', size: 'Type size', language: 'Language', auto: 'As the system', light: 'Light', dark: 'Dark', normal: 'Normal', large: 'Large', huge: 'Huge',
  },
  act: {
    save: 'Save', cancel: 'Cancel', close: 'Close', back: 'Back', open: 'Open', more: 'Load more', retry: 'Retry', print: 'Print', export: 'Export CSV',
    add: 'Add', correct: 'Correct', withdraw: 'Withdraw', confirm: 'Confirm', refuse: 'Decline', next: 'Next', columns: 'Columns', clear: 'Clear filters',
    search: 'Search', choose: 'Choose', chooseFile: 'Choose a file', remove: 'Remove', copy: 'Copy', download: 'Download', apply: 'Apply', show: 'Show', hide: 'Hide', all: 'All',
  },
  state: {
    loading: 'Loading…', nothing: 'Nothing here', nothingFor: 'No records match', saved: 'Saved', saving: 'Saving…', unsaved: 'Not sent yet; a draft is kept in this browser',
    draftFound: 'A draft that was not sent was restored ({at})', dropDraft: 'Drop the draft', copied: 'Copied', total: '{count} in all', shown: '{shown} of {count} shown',
    proposed: 'Proposed; it takes effect when another person confirms it',
  },
  trouble: {
    unreachable: 'The server cannot be reached', data: 'Data', todo: 'What to do', code: 'Support code',
    safe_not_written: 'Nothing was written; existing data is untouched.', safe_unknown: 'It is not certain whether it was written; sending again records nothing twice.', safe_read: 'This was only reading; data is untouched.',
    log_in: 'Your login has ended, please log in again; what you typed is kept in this browser.', wait: 'The server is busy or does not write for now; please try again shortly.', retry: 'Please check the network and try again.',
    mend: 'Please correct what is named and send again.', ask: 'Please note the support code and ask an administrator.', goLogin: 'Log in', row: 'No. {row}',
  },
  field: {
    on: 'Facts up to', asOf: 'Records up to', asOfHint: 'Journal number or time; empty for all', from: 'From', to: 'To', period: 'Period', unit: 'Unit', member: 'Member', required: 'Required', optional: 'Optional',
    file: 'File', keyword: 'Keyword', kind: 'Kind', state: 'State', name: 'Name', action: 'Action', reason: 'Reason', at: 'Time', by: 'Recorded by', seq: 'Journal no.', source: 'Source', row: 'row',
  },
  period: { year: '{year}', half1: 'First half of {year}', half2: 'Second half of {year}', quarter: 'Quarter {number} of {year}', range: '{from} to {to}', custom: 'Other' },
  weekday: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  day: '{day} ({weekday})',
  fact: '{kind}',
}
export default common
