// What a session's own fact tells of 五落实 and of its minutes. Of people it tells nothing: the marks do, and the
// overview of one session counts them.
import type { Fact } from '@/api/shapes'

export type Must = 'time' | 'place' | 'people' | 'content' | 'effect' | 'minutes'
export const mustNames: Record<Must, string> = {
  time: 'sessions.time', place: 'sessions.place', people: 'sessions.people', content: 'sessions.content', effect: 'sessions.effect', minutes: 'sessions.minutes',
}

const has = (value: unknown) => value !== undefined && value !== null && value !== ''

export function missingInFact(fact: Fact): Must[] {
  const missing: Must[] = []
  if (!has(fact.start) || !has(fact.end)) missing.push('time')
  if (!has(fact.place)) missing.push('place')
  if (!has(fact.content)) missing.push('content')
  if (!has(fact.effect)) missing.push('effect')
  if (!has(fact.minutes_file)) missing.push('minutes')
  return missing
}
