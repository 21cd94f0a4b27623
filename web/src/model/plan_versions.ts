// The versions that a plan went through, and what lies between two of them.
import type { Fact, History } from '@/api/shapes'

export interface PlanVersion {
  seq: number // the plan as it stood when this record was in the journal
  at: string
  actor: string
  approved: string // the day, when the plan was approved with this version
}

const pauseMs = 10 * 60_000 // records that follow each other faster are one working over of the plan
const approvedHeading = '审定日期'

// One version a working over: records of the plan and of its topics that one person made without a long pause. An
// approval ends a version.
export function planVersions(plan: History, topics: readonly History[]): PlanVersion[] {
  const records = [plan, ...topics]
    .flatMap((history) => history.versions.map(({ record, changes }) => ({ record, approved: history === plan ? (changes.find((change) => change.heading === approvedHeading)?.after ?? '') : '' })))
    .sort((one, other) => one.record.seq - other.record.seq)
  const versions: PlanVersion[] = []
  let closed = true
  for (const { record, approved } of records) {
    const last = versions[versions.length - 1]
    const next: PlanVersion = { seq: record.seq, at: record.at ?? '', actor: record.actor ?? '', approved: approved || '' }
    const goesOn = last && !closed && last.actor === next.actor && Date.parse(next.at) - Date.parse(last.at) < pauseMs
    if (goesOn) versions[versions.length - 1] = { ...next, approved: next.approved || last.approved }
    else versions.push(next)
    closed = Boolean(approved) && !record.file // a workbook brings the approval before the topics
  }
  return versions
}

export interface TopicChange {
  number: string
  state: 'new' | 'gone' | 'changed' | 'same'
  before?: Fact
  after?: Fact
  members: string[] // that differ
}

const differing = (before: Fact, after: Fact): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))

export function compareTopics(before: readonly Fact[], after: readonly Fact[]): TopicChange[] {
  const old = new Map(before.map((topic) => [String(topic.number), topic]))
  const now = new Map(after.map((topic) => [String(topic.number), topic]))
  const numbers = [...new Set([...old.keys(), ...now.keys()])].sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
  return numbers.map((number) => {
    const [was, is] = [old.get(number), now.get(number)]
    const members = was && is ? differing(was, is) : []
    const state = !was ? 'new' : !is ? 'gone' : members.length > 0 ? 'changed' : 'same'
    return { number, state, members, ...(was ? { before: was } : {}), ...(is ? { after: is } : {}) }
  })
}
