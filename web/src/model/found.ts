// What is searched, and where that which was found is seen.
import { findKind } from '@/api/facts_api'
import type { FoundFact, FoundName } from '@/api/shapes'
import { withUnit } from './fact_key'

export const searchedKinds = Object.keys({
  plan_made: true, plan_topic_set: true, session_held: true, agenda_item_set: true, speech_given: true, paper_filed: true, outreach_talk_given: true, outcome_achieved: true,
  good_practice_filed: true, regulation_adopted: true, directive_issued: true, library_item_added: true, circular_issued: true,
} satisfies Record<FoundFact['kind'], true>)

interface Address {
  name: string
  params: Record<string, string | string[]>
  hash?: string
}

// Units, sessions and plans have pages of their own, people stand in the roster of their unit, library items are
// read from the passage on; everything else is its record.
export function addressOf(found: FoundFact | FoundName): Address {
  const { kind: name, unit = '', key } = found
  const [first = ''] = key
  if (name === 'unit_registered' || name === 'member_seated') return { name: 'unit', params: { unit } }
  if (name === 'session_held') return { name: 'session', params: { unit, session: first } }
  if (name === 'plan_made') return { name: 'plan', params: { unit, plan: first } }
  if (name === 'library_item_added') {
    const passage = 'passages' in found ? found.passages.find((one) => one.file) : undefined
    return { name: 'reading', params: { item: first }, ...(passage ? { hash: `#at-${passage.offset}` } : {}) }
  }
  const kind = findKind(name)
  return { name: 'record', params: { place: kind?.place ?? '', key: kind ? withUnit(kind, unit, key) : key } }
}
