// A session as it is lived: the shapes of its overview, its display and its closing.
import type { Attachment, Fact, ListedFact } from '@/api/shapes'

export type Stage = 'planned' | 'announced' | 'opened' | 'closed' | 'sealed' | 'cancelled' | 'held'
export type Grade = 'A' | 'B' | 'C' | 'D'

export interface RosterLine {
  member: string
  name: string
  core: boolean
  personal: boolean
  seat: { role?: string; post?: string } | null
  attendance: ListedFact | null
  leave: (ListedFact & { progress?: { state: string; late: boolean; approver?: string; note?: string } }) | null
  sign_in?: { method: string; grade: Grade; at: string; bulk: boolean; left_early: boolean }
  make_up?: { state: 'owed' | 'overdue' | 'done' | 'done_late'; due: string }
}
export interface Overview {
  unit: { code: string; name: string }
  session: string
  date: string
  on: string
  stage: Stage
  planned: (ListedFact & { progress?: Record<string, unknown> }) | null
  held: ListedFact | null
  reading_list: ListedFact | null
  agenda: ListedFact[]
  speeches: ListedFact[]
  actions: ListedFact[]
  outcomes: ListedFact[]
  make_ups: ListedFact[]
  seals: ListedFact[]
  objections: ListedFact[]
  roster: RosterLine[]
  attendance: { expected: number; attended: number; leave: number; absent: number; unmarked: number } | null
  minutes: { filed: boolean; late: boolean; date?: string; due?: string }
  missing: string[]
  files: { kind: string; member: string; path: string; sha256: string }[]
  may: string[]
}
export interface Display {
  unit_name: string
  theme: string
  place: string
  code: string
  short_code: string
  seconds_left: number
  changes: string
  signed_in: number
  expected: number
}
export interface ClosingPreview {
  held: Fact
  marks: { member: string; name: string; core: boolean; status: string; owes_make_up: boolean; grade: Grade | null }[]
  missing: string[]
  signals: { signal: string; count: number }[]
  make_up_due: string
  obstacles: { code: string; subject: string; detail: string }[]
}
export type { Attachment }

// What members are asked to read; empty where nothing is, or nothing any more.
export const readingOf = ({ reading_list: list }: Pick<Overview, 'reading_list'>): { items: string[]; note: string } => ({
  items: Array.isArray(list?.fact.items) ? list.fact.items.map(String) : [], note: String(list?.fact.note ?? ''),
})

export type Step = 'announce' | 'open' | 'desk' | 'screen' | 'close' | 'seal' | 'reopen' | 'cancel' | 'change'

// What a person may do next, by the session's stage and their own rights as the server gives them.
export function stepsOf(stage: Stage, may: readonly string[]): Step[] {
  const changes = may.includes('change_session')
  const steps: Step[] = []
  if (stage === 'planned' && changes) steps.push('announce')
  if ((stage === 'planned' || stage === 'announced') && changes) steps.push('open', 'change', 'cancel')
  if (stage === 'opened' && may.includes('sign_in_others')) steps.push('desk')
  if (stage === 'opened' && may.includes('operate_desk')) steps.push('screen')
  if (stage === 'opened' && changes) steps.push('close')
  if ((stage === 'closed' || stage === 'held') && may.includes('approve_minutes')) steps.push('seal')
  if (stage === 'sealed' && may.includes('reopen_session')) steps.push('reopen')
  return steps
}
