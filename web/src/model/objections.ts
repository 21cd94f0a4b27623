// What is said against a recorded fact, and where the fact is found.
import type { FactKind } from '@/api/fact_kind'
import type { Fact, ListedFact } from '@/api/shapes'
import { withUnit } from './fact_key'

export interface Objection extends ListedFact {
  progress?: { state: 'open' | 'upheld' | 'rejected'; answer?: string }
}

const listed = (key: unknown): string[] => (Array.isArray(key) ? key.map(String) : [String(key ?? '')])

export const factKeyOf = (kind: FactKind, objection: Fact): string[] => withUnit(kind, String(objection.unit), listed(objection.key))

export const isAbout = (objection: Objection, kind: FactKind, key: readonly string[]): boolean =>
  objection.fact.kind === kind.kind && factKeyOf(kind, objection.fact).join('\n') === key.join('\n')

// A number, new within the unit: the day and a few letters by chance, short enough to be told on the phone.
const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
export const newNumber = (day: string, chance: Uint8Array, begins = 'YY'): string => `${begins}${day.replace(/-/g, '')}-${Array.from(chance, (one) => letters[one % letters.length]).join('')}`
