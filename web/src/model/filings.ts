// Who sent what was asked: units × tasks, as the server says where each stands.
import type { Fact, FilingState } from '@/api/shapes'
import type { Unit } from './people'

export interface FilingTask {
  id: string
  name: string
  due: string
}
export interface FilingTable {
  tasks: FilingTask[]
  rows: { unit: Unit; cells: (FilingState | undefined)[] }[] // no state: the task does not bind the unit
}

export const isSent = (state: FilingState | undefined) => state?.state === 'sent' || state?.state === 'sent_late'
export const isMissing = (state: FilingState | undefined) => state?.state === 'overdue' || state?.state === 'returned'

const cellKey = (unit: unknown, task: unknown) => `${String(unit)}\n${String(task)}`

// Tasks due in the year, the earliest first; only units that a task binds.
export function filingTable(tasks: readonly Fact[], states: readonly FilingState[], units: readonly Unit[], year: string): FilingTable {
  const known = new Map(states.map((state) => [cellKey(state.unit, state.filing_task), state]))
  const shown = tasks
    .map((task): FilingTask => ({ id: String(task.filing_task), name: String(task.name), due: String(task.due) }))
    .filter((task) => task.due.startsWith(year))
    .sort((one, other) => one.due.localeCompare(other.due))
  return {
    tasks: shown,
    rows: units
      .map((unit) => ({ unit, cells: shown.map((task) => known.get(cellKey(unit.code, task.id))) }))
      .filter((row) => row.cells.some((cell) => cell !== undefined)),
  }
}
