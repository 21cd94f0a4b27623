// A table as CSV for spreadsheet programs: UTF-8 with a mark, and no cell that such a program would run as a formula.
const formula = /^[\s]*[=+\-@＝＋－＠\t\r]/

export function csvCell(text: string): string {
  const safe = formula.test(text) && !/^-?\d+(\.\d+)?%?$/.test(text) ? `'${text}` : text
  return /[",\n\r']/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}

export const csvOf = (rows: string[][]) => '\ufeff' + rows.map((row) => row.map(csvCell).join(',')).join('\r\n') + '\r\n'

export function saveText(name: string, text: string, type = 'text/csv') {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
