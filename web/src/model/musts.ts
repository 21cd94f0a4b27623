// 五落实 as far as one fact of a session tells it; whether people are all marked, the roster and the marks tell.
import type { Fact } from '@/api/shapes'

export type Must = 'time' | 'place' | 'people' | 'content' | 'effect' | 'minutes'
export const mustNames: Record<Must, string> = {
  time: 'sessions.time', place: 'sessions.place', people: 'sessions.people', content: 'sessions.content', effect: 'sessions.effect', minutes: 'sessions.minutes',
}

const has = (value: unknown) => value !== undefined && value !== null && value !== ''

export function missingMusts(fact: Fact, unmarked = 0): Must[] {
  const missing: Must[] = []
  if (!has(fact.start) || !has(fact.end)) missing.push('time')
  if (!has(fact.place)) missing.push('place')
  if (unmarked > 0) missing.push('people')
  if (!has(fact.content)) missing.push('content')
  if (!has(fact.effect)) missing.push('effect')
  if (!has(fact.minutes_file)) missing.push('minutes')
  return missing
}
