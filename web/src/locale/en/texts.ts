import type zh from '../zh/texts'

const texts: typeof zh = {
  search: {
    title: 'Search', search: 'Texts', studied: 'Who has studied it', words: 'Words to find', note: 'Looks in the plans, sessions, speeches, papers, rules, library items and attached files that you may see. Several words must all occur; put a phrase with blanks in quotation marks.', nothing: 'Nothing was found. Try other words or fewer conditions.', names: 'Names',
    waiting: '{count} attached files are not read yet; something may be lacking', behind: 'The index is {count} records behind; something may be lacking',
    studiedNote: 'For a directive, or for words: which units have had a session about it by a day, and which have not.', byWords: 'By words', first: 'First session', sessions: 'Sessions', hasStudied: 'studied', hasNot: 'not studied', onlyNot: 'Only units that have not', counts: 'By {day}: {studied} units have studied it, {not} have not.', pick: 'Choose a directive, or type words to find.', whoStudied: 'Who has studied it',
  },
}
export default texts
