// Topics of plans and the sessions that studied them.
import type { Fact } from '@/api/shapes'

export type TopicState = 'done' | 'planned' | 'overdue'
export interface Topic {
  plan: string
  number: string
  topic: string
  planned: string
  form: string
  category: string
  state: TopicState
  session: string
  held: string
}

const text = (value: unknown) => (value === undefined || value === null ? '' : String(value))

// A topic is done by a counted session that names it.
export function topicStates(topics: Fact[], sessions: Fact[], on: string): Topic[] {
  const studied = new Map<string, Fact>()
  for (const session of sessions)
    if (session.counted !== false && text(session.date) <= on)
      for (const topic of (session.plan_topics as { plan: string; number: string }[] | undefined) ?? []) {
        const key = `${topic.plan}#${topic.number}`
        const before = studied.get(key)
        if (!before || text(session.date) < text(before.date)) studied.set(key, session)
      }
  return topics
    .map((topic): Topic => {
      const session = studied.get(`${text(topic.plan)}#${text(topic.number)}`)
      const planned = text(topic.planned)
      return {
        plan: text(topic.plan), number: text(topic.number), topic: text(topic.topic), planned, form: text(topic.form), category: text(topic.category),
        state: session ? 'done' : planned && planned < on ? 'overdue' : 'planned', session: text(session?.session), held: text(session?.date),
      }
    })
    .sort((one, other) => one.planned.localeCompare(other.planned) || one.number.localeCompare(other.number, 'en', { numeric: true }))
}
