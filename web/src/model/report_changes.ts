// Two composed reports, sentence by sentence.
import type { Claim, Report } from './report'

export type ChangeState = 'new' | 'gone' | 'changed' | 'same'
export interface ClaimChange {
  id: string
  state: ChangeState
  first?: Claim
  second?: Claim
  joined: string[] // units of which it holds now and did not before
  left: string[]
}

const isSame = (one: Claim, other: Claim) => one.text === other.text && one.n === other.n && one.N === other.N

function changeOf(id: string, first: Claim | undefined, second: Claim | undefined): ClaimChange {
  const before = new Set(first?.units)
  const after = new Set(second?.units)
  const joined = first && second ? second.units.filter((unit) => !before.has(unit)) : []
  const left = first && second ? first.units.filter((unit) => !after.has(unit)) : []
  const state = !first ? 'new' : !second ? 'gone' : isSame(first, second) && joined.length + left.length === 0 ? 'same' : 'changed'
  return { id, state, joined, left, ...(first ? { first } : {}), ...(second ? { second } : {}) }
}

// In the order of the later report; what it no longer says comes last.
export function compareReports(first: Report, second: Report): ClaimChange[] {
  const before = new Map(first.claims.map((claim) => [claim.id, claim]))
  const after = new Set(second.claims.map((claim) => claim.id))
  return [
    ...second.claims.map((claim) => changeOf(claim.id, before.get(claim.id), claim)),
    ...first.claims.filter((claim) => !after.has(claim.id)).map((claim) => changeOf(claim.id, claim, undefined)),
  ]
}

export const countChanges = (changes: readonly ClaimChange[]) => {
  const count = (state: ChangeState) => changes.filter((change) => change.state === state).length
  return { fresh: count('new'), gone: count('gone'), changed: count('changed'), same: count('same') }
}
