// Sessions that are ahead or under way, and what opens one.
import type { Fact, ListedFact } from '@/api/shapes'
import { addDays, type Day } from './dates'

export type Planned = ListedFact & { progress?: { state: string } }
const nearDays = 14 // *default*
const ahead = new Set(['planned', 'announced', 'opened'])

// Under way first, then by day; what is further off than two weeks can wait.
export const upcoming = (planned: readonly Planned[], on: Day): Planned[] =>
  planned
    .filter((one) => ahead.has(one.progress?.state ?? '') && String(one.fact.date) <= addDays(on, nearDays))
    .sort((one, other) => Number(other.progress?.state === 'opened') - Number(one.progress?.state === 'opened') || String(one.fact.date).localeCompare(String(other.fact.date)))

// A session that was not announced is announced by being opened: both steps are recorded.
export function openingSteps(session: Planned): { kind: string; fact: Fact }[] {
  const fact = { unit: session.fact.unit, session: session.fact.session }
  const opened = { kind: 'session_opened', fact }
  return session.progress?.state === 'planned' ? [{ kind: 'session_announced', fact }, opened] : [opened]
}
