// Rounds of inspection: which units they take in, who was visited, and how its findings are mended.
import type { Fact } from '@/api/shapes'
import { addDays, type Day } from './dates'
import type { Unit } from './people'

const text = (value: unknown) => (value === undefined || value === null ? '' : String(value))

// A round without a scope takes in every unit in being on its last day; a scope names units or their types.
export function isTakenIn(round: Fact, unit: Unit): boolean {
  const end = text(round.to)
  if ((unit.founded && unit.founded > end) || (unit.closed && unit.closed <= end)) return false
  const scope = Array.isArray(round.scope) ? round.scope.map(text) : []
  return scope.length === 0 || scope.includes('全部') || scope.includes(unit.code) || scope.includes(unit.type)
}

// An inspector is sent by grants: to a round, and there to a unit or to all that are below it.
export interface Sending {
  round?: string
  unit?: string
  subtree?: boolean
}
export function isSent(sendings: readonly Sending[], round: string, unit: Unit, units: ReadonlyMap<string, Unit>): boolean {
  const line: string[] = []
  for (let one: Unit | undefined = unit; one && !line.includes(one.code); one = units.get(one.parent)) line.push(one.code)
  return sendings.some((sending) => (!sending.round || sending.round === round) && (!sending.unit || sending.unit === unit.code || (sending.subtree === true && line.includes(sending.unit))))
}

export type FindingState = 'open' | 'overdue' | 'rectified' | 'rechecked'
export function findingState(finding: Fact, on: Day): FindingState {
  if (finding.rechecked) return 'rechecked'
  if (finding.rectified) return 'rectified'
  return text(finding.rectify_by) < on ? 'overdue' : 'open'
}

export interface RoundLine {
  unit: Unit
  visit: Fact | undefined
  findings: Record<FindingState, number>
}

export function roundLines(round: Fact, units: readonly Unit[], visits: readonly Fact[], findings: readonly Fact[], on: Day): RoundLine[] {
  const visitOf = new Map(visits.filter((visit) => visit.round === round.round).map((visit) => [text(visit.unit), visit]))
  return units
    .filter((unit) => visitOf.has(unit.code) || isTakenIn(round, unit))
    .map((unit) => {
      const counts: RoundLine['findings'] = { open: 0, overdue: 0, rectified: 0, rechecked: 0 }
      for (const finding of findings) if (finding.round === round.round && finding.unit === unit.code) counts[findingState(finding, on)] += 1
      return { unit, visit: visitOf.get(unit.code), findings: counts }
    })
}

export interface NewFinding {
  problem: string
  problem_class: string
  rectify_by: Day
}
const rectifyDays = 30 // *default*; the form shows the day, and it can be changed
export const emptyFinding = (on: Day): NewFinding => ({ problem: '', problem_class: 'standards', rectify_by: addDays(on, rectifyDays) })

// Findings are numbered within the unit and the round; numbers go on behind the highest.
export function findingEntries(unit: string, round: string, fresh: readonly NewFinding[], known: readonly Fact[]): { kind: string; fact: Fact }[] {
  const highest = Math.max(0, ...known.map((finding) => Number(finding.number) || 0))
  return fresh
    .filter((one) => one.problem.trim() !== '')
    .map((one, index) => ({ kind: 'inspection_finding_raised', fact: { unit, round, number: String(highest + 1 + index), problem: one.problem.trim(), problem_class: one.problem_class, rectify_by: one.rectify_by } }))
}
