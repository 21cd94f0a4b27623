// Facts of every kind: lists, one with its history, and stating them.
import { get, post, segment, type Query } from './client'
import type { FactKind } from './fact_kind'
import { factKinds } from './facts'
import { ApiProblem } from './problem'
import type { Attachment, DryRun, Fact, FactPage, History, ListedFact, Proposed, Receipt } from './shapes'

const byKind = new Map(factKinds.map((kind) => [kind.kind, kind]))
const byPlace = new Map(factKinds.map((kind) => [kind.place, kind]))
export const findKind = (kind: string): FactKind | undefined => byKind.get(kind)
export const findPlace = (place: string): FactKind | undefined => byPlace.get(place)

const pageSize = 500 // the most that the server gives at once

export const listFacts = (place: string, query: Query = {}, signal?: AbortSignal) => get<FactPage>(place, query, signal)

// All pages of a list that is known to be short enough to be shown whole.
export async function listAllFacts(place: string, query: Query = {}): Promise<ListedFact[]> {
  const items: ListedFact[] = []
  let cursor: string | undefined
  do {
    const page: FactPage = await get<FactPage>(place, { ...query, limit: pageSize, cursor })
    items.push(...page.items)
    cursor = page.next ?? undefined
  } while (cursor)
  return items
}

export const getFact = (place: string, key: string[], query: Query = {}) =>
  get<ListedFact>(`${place}/${segment(...key)}`, query)
export const getHistory = (place: string, key: string[]) => get<History>(`${place}/${segment(...key)}/history`)

export interface StatedEntry {
  kind: string
  fact: Fact
}

export const tryEntries = (entries: StatedEntry[]) => post<DryRun>('entries', { entries, dry_run: true })

// Sends under a key, so that a repetition after a lost answer records nothing twice.
export async function stateEntries(entries: StatedEntry[], key: string): Promise<Receipt | Proposed> {
  const sendOnce = () => post<Receipt | Proposed>('entries', { entries }, { 'idempotency-key': key })
  try {
    return await sendOnce()
  } catch (problem) {
    if (problem instanceof ApiProblem && problem.fate === 'unknown') return sendOnce()
    throw problem
  }
}

export const newKey = () => crypto.randomUUID?.() ?? Array.from(crypto.getRandomValues(new Uint32Array(4)), (one) => one.toString(16)).join('-')

export async function storeFile(file: File): Promise<Attachment> {
  const { sha256 } = await post<{ sha256: string }>('files', file)
  return { path: `附件/${file.name}`, sha256 }
}
