// Who sent what was asked: units × tasks.
import type { Fact } from '@/api/shapes'
import type { Unit } from './people'

export type FilingState = 'sent' | 'late' | 'missing' | 'waiting' | 'unasked'
export interface FilingCell {
  task: string
  state: FilingState
  date: string
  nil: boolean
}
export interface FilingMatrix {
  tasks: { id: string; name: string; due: string }[]
  rows: { unit: Unit; cells: FilingCell[] }[]
}

const text = (value: unknown) => (value === undefined || value === null ? '' : String(value))

// A task without a scope asks every unit that is in being on its due day; a scope names units or their types.
function isAsked(task: Fact, unit: Unit): boolean {
  const due = text(task.due)
  if ((unit.founded && unit.founded > due) || (unit.closed && unit.closed <= due)) return false
  const scope = Array.isArray(task.scope) ? task.scope.map(text) : []
  return scope.length === 0 || scope.includes('全部') || scope.includes(unit.code) || scope.includes(unit.type)
}

export function filingMatrix(tasks: Fact[], filings: Fact[], units: readonly Unit[], on: string): FilingMatrix {
  const first = new Map<string, Fact>() // what is dated later has not happened
  for (const filing of filings.filter((one) => text(one.date) <= on)) {
    const key = `${text(filing.unit)} ${text(filing.filing_task)}`
    const before = first.get(key)
    if (!before || text(filing.date) < text(before.date)) first.set(key, filing)
  }
  const sorted = [...tasks].sort((one, other) => text(one.due).localeCompare(text(other.due)))
  const cellOf = (task: Fact, unit: Unit): FilingCell => {
    const filing = first.get(`${unit.code} ${text(task.filing_task)}`)
    const date = text(filing?.date)
    const due = text(task.due)
    const asked = isAsked(task, unit)
    const state: FilingState = filing ? (date <= due ? 'sent' : 'late') : !asked ? 'unasked' : due < on ? 'missing' : 'waiting'
    return { task: text(task.filing_task), state, date, nil: filing?.nil === true }
  }
  return {
    tasks: sorted.map((task) => ({ id: text(task.filing_task), name: text(task.name), due: text(task.due) })),
    rows: units.filter((unit) => !unit.closed || unit.closed > on).map((unit) => ({ unit, cells: sorted.map((task) => cellOf(task, unit)) })),
  }
}
