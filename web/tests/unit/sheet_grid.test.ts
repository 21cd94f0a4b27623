import { describe, expect, it } from 'vitest'
import type { ImportProblem } from '@/model/imports'
import { csvOfGrid, csvPath, gridOf, gridsOf, parsePasted, problemsOf, takeBack, type Grid } from '@/model/sheet_grid'
import { standingRows } from '@/model/undo_import'

const problem = (row: number, column: string, value: string): ImportProblem => ({ file: '甲/报送表.xlsx', sheet: '成员', row, column, value, severity: 'error', code: 'x', message: '', hint: '' })

describe('pasted cells', () => {
  it('keep breaks and quotes within a cell, and drop empty rows', () => {
    expect(parsePasted('甲\t"一行\n又一行"\r\n\t\r\n"他说""好"""\t2\n')).toEqual([['甲', '一行\n又一行'], ['他说"好"', '2']])
  })
  it('are told apart by their headings, marks and spaces aside', () => {
    const grid = gridOf('f', '成员', [['姓 名*', '备注', '成员编号'], ['李明', 'x', 'C01']], ['成员编号', '姓名', '职务'])
    expect(grid.headings).toEqual(['姓名', '', '成员编号'])
    expect(grid.rows.map((row) => [row.number, row.cells.map((cell) => cell.text)])).toEqual([[2, ['李明', 'x', 'C01']]])
  })
  it('stand in the order of the sheet without headings', () => {
    const grid = gridOf('f', '成员', [['C01', '李明']], ['成员编号', '姓名', '职务'])
    expect(grid.headings).toEqual(['成员编号', '姓名'])
    expect(grid.rows.length).toBe(1)
  })
  it('become a CSV of the columns that were kept', () => {
    const grid = gridOf('f', '成员', [['姓名', '备注'], ['李,"明"', 'x']], ['姓名'])
    expect(csvOfGrid(grid)).toBe('姓名\r\n"李,""明"""\r\n')
  })
})

describe('rows of an import', () => {
  const row = (number: number, fate: string, cells: object[]) => JSON.stringify({ file: '甲/报送表.xlsx', sheet: '成员', row: number, fate, cells })
  const lines = [
    row(2, 'corrected', [{ heading: '成员编号', text: 'C01', before: 'C01' }, { heading: '姓名', text: '李明', before: '李鸣', changed: true }]),
    row(3, 'new', [{ heading: '成员编号', text: 'C02' }, { heading: '姓名', text: '王芳' }]),
    row(4, 'fault', [{ heading: '成员编号', text: 'C03' }, { heading: '姓名', text: '' }]),
    row(5, 'same', [{ heading: '成员编号', text: 'C04' }, { heading: '姓名', text: '赵' }]),
  ].join('\n')
  const [grid] = gridsOf(lines, [problem(4, '姓名', '#REF!')]) as [Grid]
  it('show in a cell what could not be read', () => expect(grid.rows[2]?.cells[1]?.text).toBe('#REF!'))
  it('know their problems by cell', () => {
    expect(problemsOf([problem(4, '姓名', '')], grid, 4, '姓名').length).toBe(1)
    expect(problemsOf([problem(4, '姓名', '')], grid, 4, '成员编号').length).toBe(0)
  })
  it('are taken back: what was new is withdrawn, what was corrected says again what stood', () => {
    expect(csvOfGrid(takeBack(grid))).toBe('成员编号,姓名,备注状态\r\nC01,李鸣,\r\nC02,王芳,作废\r\n')
  })
  it('are left alone where somebody changed them since', () => {
    const fact = (row: number, at: string) => ({ kind: 'member_seated', fact: {}, record: { seq: row, at, file: '甲/报送表.xlsx', sheet: '成员', row } })
    const standing = standingRows(grid, [fact(2, '2026-03-02'), fact(3, '2026-02-01')], '2026-03-01')
    expect([standing.grid.rows.map((row) => row.number), standing.later]).toEqual([[2], 1])
  })
  it('go as a file beside their workbook', () => {
    expect(csvPath(grid)).toBe('甲/报送表.成员.csv')
    expect(csvPath({ file: '甲/报送表.成员.csv', sheet: '成员' })).toBe('甲/报送表.成员.csv')
  })
})
