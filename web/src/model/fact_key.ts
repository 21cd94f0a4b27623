// From an item of evidence to the address of its record, and the other way round.
import type { FactKind } from '@/api/fact_kind'
import type { EvidenceItem, Fact } from '@/api/shapes'

export const keyOf = (kind: FactKind, fact: Fact): string[] => kind.key.map((member) => String(fact[member] ?? ''))

// The key as addresses have it: the unit in front where that is a part of the key and was left out.
export const withUnit = (kind: FactKind, unit: string, own: string[]): string[] => (kind.key[0] === 'unit' && kind.key.length === own.length + 1 ? [unit, ...own] : own)

const freeText = new Set(['title', 'name', 'content', 'platform'])

// Evidence writes the key as one text with slashes; a title may hold slashes itself and takes what is left over.
export function splitKey(kind: FactKind, item: Pick<EvidenceItem, 'unit' | 'key'>): string[] {
  const own = kind.key[0] === 'unit' && kind.key.length > 1 ? kind.key.slice(1) : kind.key
  const parts = (item.key ?? '').split('/')
  const extra = parts.length - own.length
  if (extra > 0) {
    const taker = own.findIndex((member) => freeText.has(member))
    if (taker >= 0) parts.splice(taker, extra + 1, parts.slice(taker, taker + extra + 1).join('/'))
  }
  return own === kind.key ? (kind.key[0] === 'unit' && kind.key.length === 1 ? [item.unit ?? parts[0] ?? ''] : parts) : [item.unit ?? '', ...parts]
}
