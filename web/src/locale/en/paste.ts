import type zh from '../zh/paste'

const paste: typeof zh = {
  paste: {
    title: 'Paste', files: 'Files', sheet: 'Sheet', here: 'Paste cells from a spreadsheet here', hint: 'With headings or without; without, the columns are taken in this order: {columns}.', rows: '{count} rows', match: 'Choose a column’s heading where it was not recognised.', column: 'Column {number}', leaveOut: 'leave out',
    required: 'Required columns are missing: {columns}', lacking: 'Not pasted: {columns}. Where a record stands, these become empty; the preview marks it as corrected.', checkAgain: 'Check again', clear: 'Start over', cells: 'Look at each cell and mend it', onlyFaulty: 'Only faulty rows', filesGone: 'The page was opened anew: choose the files again to mend them here.',
    contactNote: 'A mended workbook goes sheet by sheet; telephone numbers are not in it and stay as they are.', undo: 'Take this import back', undoNote: 'What it brought is withdrawn, what it changed says again what stood before; looked through first, then written, all of it kept in the history. What was changed since is left alone.', undoLook: 'Look at what would be taken back', undoNothing: 'There is nothing of this import to take back.', undoLater: '{count} rows were changed or withdrawn since and are left alone.',
    openImport: 'Open', withdrawn: '{count} withdrawn',
  },
}
export default paste
