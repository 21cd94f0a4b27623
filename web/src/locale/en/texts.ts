import type zh from '../zh/texts'

const texts: typeof zh = {
  search: {
    title: 'Search', search: 'Texts', studied: 'Who has studied it', words: 'Words to find', note: 'Looks in the plans, sessions, speeches, papers, rules, library items and attached files that you may see. Several words must all occur; put a phrase with blanks in quotation marks.', nothing: 'Nothing was found. Try other words or fewer conditions.', names: 'Names',
    waiting: '{count} attached files are not read yet; something may be lacking', behind: 'The index is {count} records behind; something may be lacking',
    studiedNote: 'For a directive, or for words: which units have had a session about it by a day, and which have not.', byWords: 'By words', first: 'First session', sessions: 'Sessions', hasStudied: 'studied', hasNot: 'not studied', onlyNot: 'Only units that have not', counts: 'By {day}: {studied} units have studied it, {not} have not.', pick: 'Choose a directive, or type words to find.', whoStudied: 'Who has studied it',
  },
  library: {
    read: 'Read', share: 'Share with all units', sort: 'Order', by: { published: 'latest first', title: 'by title', views: 'most opened first', likes: 'most liked first' }, onlyFavourites: 'Only my favourites', find: 'Search in the library', noFavourites: 'No favourites yet. Open an item and keep it.', characters: '{count} characters', noFile: 'no file', views: 'opened {count} times', likes: '{count} likes',
    contact: 'Whom to ask', contactHint: 'e.g. publicity office, Zhang San', nobody: 'nobody is named', setContact: 'Change', like: 'Like', keep: 'Keep', favourite: 'Favourite', about: 'About this item', opened: 'Opened', times: '{count} times', versions: 'Earlier versions', past: 'This is an earlier version.', toLatest: 'Read the one in force',
    none: 'This item has no file.', waiting: 'The text of the file is not read yet; come again in a while, or download the file.', unread: 'The text of the file cannot be read here; download it to open it.', readOn: 'Read on', paragraphs: '{shown} of {count} paragraphs',
  },
  readings: { title: 'To be read', items: 'Library items', note: 'What to read', noteHint: 'e.g. chapter 2 above all', set: 'Set', change: 'Change', none: 'Nothing is set to be read.' },
  reuse: {
    title: 'Shared text', note: 'Passages of plans, rules, papers, speeches and minutes that are the same, or nearly, in other documents. Quotations, set phrases, headings and what is common to many are explained and not counted, and no share is counted for whoever was first. Text is marked; nothing is said about why.', nothing: 'No passages are shared with other documents.', examined: 'Up to {day}: {count} documents compared, {shared} share text.', share: 'shared {share}', letters: '{reused} of {own} characters',
    without: '{count} that share nothing', unread: '{count} of which no text was read', other: 'Other document', relation: 'Relation', characters: 'Characters', first: 'Who was first', hidden: 'Documents that you may not see, together', all: 'All {count}', discounted: 'Not counted: ', discount: '{by} × {count}',
    pair: 'Side by side', pairNote: 'The same number in 〔〕 is the same, or nearly the same, passage; press one, and the other side goes to its counterpart. What is underlined with dots, with a reason behind it, is explained and not counted.', side: { a: 'A', b: 'B' }, firstOf: '{side} was first, {day}; {other} is {days} days later.', same_day: 'Both are of the same day.', unknown: 'One has no date; who was first is not known.', passages: 'Shared passages', passage: 'Passage {number}', length: '{count} characters', goOver: 'Passage {number}, see the other side',
    reasons: '{count} passages that are not counted', owners: '{count} units have it', source: '“{title}”', none: 'No passages to show between these two documents.', notes: 'Notes', noteText: 'A note, for example that one office drafted both documents', addNote: 'Add the note', noted: 'The note was added.', noNotes: 'No notes yet.', notedBy: '{unit} {by}',
  },
}
export default texts
