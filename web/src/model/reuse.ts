// What documents share: a unit's documents with their pairs, and a text cut at the passages that it shares.
import type { ExaminedDocument, ReusePair, UnitReuse } from '@/api/shapes'
import { percentage } from './figures'

export interface Counted {
  document: ExaminedDocument
  pairs: ReusePair[] // the longest first
}

type Shared = Pick<ExaminedDocument, 'reused' | 'own'>
export const shareOf = ({ reused, own }: Shared): string => (own > 0 ? percentage(reused, own) : '—')
const byShare = (one: Shared, other: Shared) => other.reused * Math.max(one.own, 1) - one.reused * Math.max(other.own, 1)

// The documents with the largest share first; those that share nothing last.
export function documentsOf(reuse: UnitReuse): Counted[] {
  const pairs = new Map<number, ReusePair[]>()
  for (const pair of reuse.pairs) pairs.set(pair.record, [...(pairs.get(pair.record) ?? []), pair])
  return reuse.documents
    .map((document) => ({ document, pairs: (pairs.get(document.record) ?? []).sort((one, other) => Number(other.visible) - Number(one.visible) || other.characters - one.characters) }))
    .sort((one, other) => Number(other.pairs.length > 0) - Number(one.pairs.length > 0) || byShare(one.document, other.document))
}

type Explained = ExaminedDocument['explained'][number]
export type Reason = Explained['by'] & string

// How many passages each reason leaves out of the count.
export function countReasons(explained: readonly Explained[]): [Reason, number][] {
  const counts = new Map<Reason, number>()
  for (const { by } of explained) counts.set(by as Reason, (counts.get(by as Reason) ?? 0) + 1)
  return [...counts]
}

export interface Span {
  begin: number // in code points, half open
  end: number
}
export interface Piece {
  text: string
  passages: number[] // numbers, from 0, of the shared passages that it lies in
  opens: number[] // those of them that begin here,
  closes: number[] // and that end with it
  explained?: Explained // why it does not count
  last?: boolean // of what is explained
}

// Passages and explanations may lie within each other; spans may reach beyond the text by nothing.
export function cutText(text: string, passages: readonly Span[], explained: readonly Explained[]): Piece[] {
  const points = Array.from(text)
  const within = ({ begin, end }: Span) => ({ begin: Math.min(begin, points.length), end: Math.min(end, points.length) })
  const shared = passages.map(within)
  const spans = explained.map((one) => ({ ...within(one), one }))
  const cuts = [...new Set([0, points.length, ...[...shared, ...spans].flatMap(({ begin, end }) => [begin, end])])].sort((one, other) => one - other)
  return cuts.slice(0, -1).map((begin, index) => {
    const end = cuts[index + 1] ?? points.length
    const numbers = shared.flatMap((span, number) => (span.begin <= begin && end <= span.end ? [number] : []))
    const why = spans.find((span) => span.begin <= begin && end <= span.end)
    return {
      text: points.slice(begin, end).join(''),
      passages: numbers,
      opens: numbers.filter((number) => shared[number]?.begin === begin),
      closes: numbers.filter((number) => shared[number]?.end === end),
      ...(why ? { explained: why.one, last: why.end === end } : {}),
    }
  })
}
