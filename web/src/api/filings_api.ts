// Where units stand with what is asked of them.
import { get, type Query } from './client'
import type { FilingState } from './shapes'

interface StatePage {
  on: string
  items: FilingState[]
  next: string | null
  total: number
}
const pageSize = 1000 // the most that the server gives at once

export async function listFilingStates(query: Query = {}): Promise<{ on: string; items: FilingState[] }> {
  const items: FilingState[] = []
  for (let cursor: string | undefined; ; ) {
    const page: StatePage = await get<StatePage>('filing-states', { ...query, limit: pageSize, cursor })
    items.push(...page.items)
    if (!page.next) return { on: page.on, items }
    cursor = page.next
  }
}

export const countFilingStates = (query: Query) => get<StatePage>('filing-states', { ...query, limit: 1 }).then((page) => page.total)
