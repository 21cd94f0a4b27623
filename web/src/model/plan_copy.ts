// A plan after the pattern of an earlier year: the same topics a year on, for a person to go over.
import type { Fact } from '@/api/shapes'

export interface TopicDraft {
  taken: boolean
  number: string
  topic: string
  category: string
  planned: string
  form: string
}
export interface PlanDraft {
  plan: string
  plan_kind: string
  year: string
  name: string
  topics: TopicDraft[]
}

const text = (value: unknown) => (value === undefined || value === null ? '' : String(value))

// The year in a code or a name: 2025年度学习计划 → 2026年度学习计划. Where there is none, a code takes it at its end.
export const turnYear = (name: string, from: number, to: number): string => name.split(String(from)).join(String(to))
export function turnCode(code: string, from: number, to: number): string {
  const turned = turnYear(code, from, to)
  return turned === code ? `${code}-${to}` : turned
}

// The same day some years on; the 29th of February becomes the 28th.
export function turnDay(day: string, years: number): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return ''
  const turned = `${Number(day.slice(0, 4)) + years}${day.slice(4)}`
  return Number.isNaN(Date.parse(turned)) || new Date(turned).toISOString().slice(0, 10) !== turned ? `${turned.slice(0, 8)}28` : turned
}

export function draftAfter(plan: Fact, topics: readonly Fact[], year: number): PlanDraft {
  const before = Number(plan.year)
  return {
    plan: turnCode(text(plan.plan), before, year),
    plan_kind: text(plan.plan_kind),
    year: String(year),
    name: turnYear(text(plan.name), before, year),
    topics: [...topics]
      .sort((one, other) => text(one.number).localeCompare(text(other.number), 'en', { numeric: true }))
      .map((topic) => ({ taken: true, number: text(topic.number), topic: turnYear(text(topic.topic), before, year), category: text(topic.category), planned: turnDay(text(topic.planned), year - before), form: text(topic.form) })),
  }
}

const given = (fact: Record<string, string | number>): Fact => Object.fromEntries(Object.entries(fact).filter(([, value]) => value !== ''))

// What the draft states: the plan, not approved yet, and its topics.
export function entriesOf(unit: string, draft: PlanDraft): { kind: string; fact: Fact }[] {
  return [
    { kind: 'plan_made', fact: given({ unit, plan: draft.plan.trim(), plan_kind: draft.plan_kind, year: Number(draft.year), name: draft.name.trim() }) },
    ...draft.topics
      .filter((topic) => topic.taken)
      .map(({ number, topic, category, planned, form }) => ({ kind: 'plan_topic_set', fact: given({ unit, plan: draft.plan.trim(), number: number.trim(), topic: topic.trim(), category, planned, form }) })),
  ]
}
