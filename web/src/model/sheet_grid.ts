// Sheets as grids of text: pasted out of a spreadsheet program, or as the server read them from a workbook, with
// what is wrong in each cell; and back to the CSV that an import takes.
import type { ImportProblem } from './imports'

export type Fate = 'new' | 'same' | 'corrected' | 'withdrawn' | 'fault'
export interface GridCell {
  text: string
  before: string // what stands now, of a row that would correct it
  changed: boolean
}
export interface GridRow {
  number: number // the sheet's, headings being row 1
  fate: Fate | undefined // not known before the check
  cells: GridCell[]
}
export interface Grid {
  file: string
  sheet: string
  headings: string[]
  rows: GridRow[]
}

interface RowNews {
  file: string
  sheet: string
  row: number
  fate: Fate
  cells: { heading: string; text: string; before?: string; changed?: boolean }[]
}

export const statusHeading = '备注状态'
export const withdrawnMark = '作废'

// A line is a cell in quotes when it holds a break or a quote, as spreadsheet programs put it on the clipboard.
export function parsePasted(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  const endCell = () => (row.push(cell.trim()), (cell = ''))
  const endRow = () => (endCell(), rows.push(row), (row = []))
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? ''
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (text[at + 1] === '"') (cell += '"'), (at += 1)
      else quoted = false
    } else if (sign === '"' && cell === '') quoted = true
    else if (sign === '\t') endCell()
    else if (sign === '\n') endRow()
    else if (sign !== '\r') cell += sign
  }
  if (cell !== '' || row.length > 0) endRow()
  return rows.filter((cells) => cells.some((one) => one !== ''))
}

// Headings may carry a mark or spaces: 姓名*, 起始 日期.
const plain = (heading: string) => heading.replace(/[\s*＊（）()]/g, '')
export const matchHeading = (heading: string, known: readonly string[]): string => known.find((one) => plain(one) === plain(heading)) ?? ''

// The first row when it names columns, else the columns in the sheet's own order.
export function gridOf(file: string, sheet: string, pasted: string[][], known: readonly string[]): Grid {
  const first = pasted[0] ?? []
  const matched = first.map((cell) => matchHeading(cell, known))
  const named = matched.filter(Boolean).length >= Math.max(1, Math.ceil(first.length / 2))
  const width = Math.max(0, ...pasted.map((row) => row.length))
  const headings = Array.from({ length: width }, (_, index) => (named ? (matched[index] ?? '') : (known[index] ?? '')))
  const rows = (named ? pasted.slice(1) : pasted).map((row, index): GridRow => ({
    number: index + 2, fate: undefined, cells: headings.map((_, column) => ({ text: row[column] ?? '', before: '', changed: false })),
  }))
  return { file, sheet, headings, rows }
}

// What the server says of each row; a cell that it could not read shows what stood in it.
export function gridsOf(lines: string, problems: readonly ImportProblem[]): Grid[] {
  const grids = new Map<string, Grid>()
  const valueAt = new Map(problems.map((problem) => [`${problem.file}\n${problem.sheet}\n${problem.row}\n${problem.column}`, problem.value]))
  for (const line of lines.split('\n').filter(Boolean)) {
    const news = JSON.parse(line) as RowNews
    const key = `${news.file}\n${news.sheet}`
    const grid = grids.get(key) ?? { file: news.file, sheet: news.sheet, headings: news.cells.map((cell) => cell.heading), rows: [] }
    grid.rows.push({
      number: news.row, fate: news.fate,
      cells: news.cells.map((cell) => ({ text: cell.text || (valueAt.get(`${key}\n${news.row}\n${cell.heading}`) ?? ''), before: cell.before ?? '', changed: cell.changed === true })),
    })
    grids.set(key, grid)
  }
  return [...grids.values()]
}

export const problemsOf = (problems: readonly ImportProblem[], grid: Pick<Grid, 'sheet'>, row: number, heading?: string): ImportProblem[] =>
  problems.filter((problem) => problem.sheet === grid.sheet && problem.row === row && (heading === undefined || problem.column === heading))

const quote = (text: string) => (/[",\n\r]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text)
const lineOf = (cells: readonly string[]) => cells.map(quote).join(',')

// Columns without a heading are left out. Rows that take a fact back say so in 备注状态.
export function csvOfGrid(grid: Grid): string {
  const columns = grid.headings.map((heading, index) => ({ heading, index })).filter(({ heading }) => heading !== '')
  const marked = grid.rows.some((row) => row.fate === 'withdrawn')
  const head = [...columns.map(({ heading }) => heading), ...(marked ? [statusHeading] : [])]
  const rows = grid.rows.map((row) => [...columns.map(({ index }) => row.cells[index]?.text ?? ''), ...(marked ? [row.fate === 'withdrawn' ? withdrawnMark : ''] : [])])
  return [head, ...rows].map(lineOf).join('\r\n') + '\r\n'
}

// A sheet of a workbook as a file of its own beside it: 甲厅/报送表.xlsx → 甲厅/报送表.成员.csv.
export const csvPath = (grid: Pick<Grid, 'file' | 'sheet'>): string =>
  `${grid.file.replace(/\.xlsx$/i, '').replace(new RegExp(`\\.${grid.sheet}\\.csv$`), '')}.${grid.sheet}.csv`

// What takes an import back: what it brought is withdrawn, what it changed says again what stood before.
export function takeBack(grid: Grid): Grid {
  const rows = grid.rows
    .filter((row) => row.fate === 'new' || row.fate === 'corrected')
    .map((row): GridRow => (row.fate === 'new' ? { ...row, fate: 'withdrawn' } : { ...row, cells: row.cells.map((cell) => ({ text: cell.before, before: cell.text, changed: cell.changed })) }))
  return { ...grid, rows }
}
