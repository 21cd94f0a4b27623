import type zh from '../zh/texts'

const texts: typeof zh = {
  search: {
    title: 'Search', search: 'Texts', studied: 'Who has studied it', words: 'Words to find', note: 'Looks in the plans, sessions, speeches, papers, rules, library items and attached files that you may see. Several words must all occur; put a phrase with blanks in quotation marks.', nothing: 'Nothing was found. Try other words or fewer conditions.', names: 'Names',
    waiting: '{count} attached files are not read yet; something may be lacking', behind: 'The index is {count} records behind; something may be lacking',
    studiedNote: 'For a directive, or for words: which units have had a session about it by a day, and which have not.', byWords: 'By words', first: 'First session', sessions: 'Sessions', hasStudied: 'studied', hasNot: 'not studied', onlyNot: 'Only units that have not', counts: 'By {day}: {studied} units have studied it, {not} have not.', pick: 'Choose a directive, or type words to find.', whoStudied: 'Who has studied it',
  },
  library: {
    read: 'Read', sort: 'Order', by: { published: 'latest first', title: 'by title', views: 'most opened first', likes: 'most liked first' }, onlyFavourites: 'Only my favourites', find: 'Search in the library', noFavourites: 'No favourites yet. Open an item and keep it.', characters: '{count} characters', noFile: 'no file', views: 'opened {count} times', likes: '{count} likes',
    contact: 'Whom to ask', contactHint: 'e.g. publicity office, Zhang San', nobody: 'nobody is named', setContact: 'Change', like: 'Like', keep: 'Keep', favourite: 'Favourite', about: 'About this item', opened: 'Opened', times: '{count} times', versions: 'Earlier versions', past: 'This is an earlier version.', toLatest: 'Read the one in force',
    none: 'This item has no file.', waiting: 'The text of the file is not read yet; come again in a while, or download the file.', unread: 'The text of the file cannot be read here; download it to open it.', readOn: 'Read on', paragraphs: '{shown} of {count} paragraphs',
  },
}
export default texts
