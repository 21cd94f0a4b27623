// What is said against a recorded fact, and where the fact is found.
import type { FactKind } from '@/api/fact_kind'
import type { Fact, ListedFact } from '@/api/shapes'

export interface Objection extends ListedFact {
  progress?: { state: 'open' | 'upheld' | 'rejected'; answer?: string }
}

const listed = (key: unknown): string[] => (Array.isArray(key) ? key.map(String) : [String(key ?? '')])

// The key of the fact as addresses have it, its unit in front where that is a part of the key.
export function factKeyOf(kind: FactKind, objection: Fact): string[] {
  const own = listed(objection.key)
  return kind.key[0] === 'unit' && kind.key.length === own.length + 1 ? [String(objection.unit), ...own] : own
}

export const isAbout = (objection: Objection, kind: FactKind, key: readonly string[]): boolean =>
  objection.fact.kind === kind.kind && factKeyOf(kind, objection.fact).join('\n') === key.join('\n')

// Its number, new within the unit: the day and a few letters by chance, short enough to be told on the phone.
const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
export const newNumber = (day: string, chance: Uint8Array): string => `YY${day.replace(/-/g, '')}-${Array.from(chance, (one) => letters[one % letters.length]).join('')}`
