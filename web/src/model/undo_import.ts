// Which rows of an import can be taken back: those that still stand as the import left them.
import type { ListedFact } from '@/api/shapes'
import type { Grid, GridRow } from './sheet_grid'

const placeOf = (file: string, sheet: string, row: number) => `${file}\n${sheet}\n${row}`

export interface Standing {
  grid: Grid // rows that still stand
  facts: Map<number, ListedFact> // by row
  later: number // rows that were changed or withdrawn since
}

// `facts` of the sheet's kind, each with where its record came from and when it was made.
export function standingRows(grid: Grid, facts: readonly ListedFact[], since: string): Standing {
  const made = new Map(facts.filter(({ record }) => record.file && (record.at ?? '') >= since).map((fact) => [placeOf(fact.record.file ?? '', fact.record.sheet ?? '', fact.record.row ?? 0), fact]))
  const own = grid.rows.filter((row) => row.fate === 'new' || row.fate === 'corrected')
  const kept: GridRow[] = []
  const byRow = new Map<number, ListedFact>()
  for (const row of own) {
    const fact = made.get(placeOf(grid.file, grid.sheet, row.number))
    if (!fact) continue
    kept.push(row)
    byRow.set(row.number, fact)
  }
  return { grid: { ...grid, rows: kept }, facts: byRow, later: own.length - kept.length }
}
