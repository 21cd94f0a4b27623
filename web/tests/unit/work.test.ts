import { describe, expect, it } from 'vitest'
import { findKind } from '@/api/facts_api'
import type { Fact, FilingState, History } from '@/api/shapes'
import { nextBadge } from '@/model/badges'
import { filingTable, isMissing } from '@/model/filings'
import { emptyFinding, findingEntries, findingState, isSent, roundLines } from '@/model/inspections'
import { factKeyOf, isAbout, newNumber, type Objection } from '@/model/objections'
import { draftAfter, entriesOf, turnCode, turnDay } from '@/model/plan_copy'
import { compareTopics, planVersions } from '@/model/plan_versions'
import { parsePredicate } from '@/model/predicate'
import type { Claim, Report } from '@/model/report'
import { compareReports, countChanges } from '@/model/report_changes'
import { openingSteps, upcoming, type Planned } from '@/model/upcoming'

const kind = (name: string) => {
  const found = findKind(name)
  if (!found) throw new Error(`no kind ${name}`)
  return found
}
const unit = (code: string, type = '局') => ({ code, name: code, short: code, type, parent: '', order: 1, founded: '', closed: '' })

describe('filings', () => {
  const state = (unit: string, filing_task: string, is: FilingState['state']): FilingState => ({ unit, filing_task, state: is, due: '2026-03-01', filing_kind: 'other', nil: false, urges: 0 })
  it('stand in the order of their terms, for units that a task binds', () => {
    const tasks = [{ filing_task: 'T2', name: '后', due: '2026-06-01' }, { filing_task: 'T1', name: '先', due: '2026-03-01' }, { filing_task: 'T0', name: '去年', due: '2025-03-01' }]
    const table = filingTable(tasks, [state('A', 'T1', 'returned'), state('B', 'T0', 'sent')], [unit('A'), unit('B')], '2026')
    expect(table.tasks.map((task) => task.id)).toEqual(['T1', 'T2'])
    expect(table.rows.map((row) => [row.unit.code, row.cells.map((cell) => cell?.state)])).toEqual([['A', ['returned', undefined]]])
  })
  it('are missing when overdue or sent back, not before their term', () => {
    expect((['overdue', 'returned', 'waiting', 'sent', 'sent_late'] as const).map((one) => isMissing(state('A', 'T1', one)))).toEqual([true, true, false, false, false])
  })
})

describe('a predicate', () => {
  it('is taken apart by its form', () => {
    expect(parsePredicate('sum(sessions_held) > 0')).toEqual({ kind: 'sum', measure: 'sessions_held' })
    expect(parsePredicate('findings = 0')).toEqual({ kind: 'clear' })
    expect(parsePredicate('attendance_rate < 95%')).toEqual({ kind: 'below', measure: 'attendance_rate', limit: '95%' })
    expect(parsePredicate('sessions_held >= 12')).toEqual({ kind: 'at_least', measure: 'sessions_held', limit: '12' })
    expect(parsePredicate('something else')).toEqual({ kind: 'other', text: 'something else' })
  })
})

describe('two reports', () => {
  const claim = (id: string, text: string, units: string[]): Claim => ({ id, kind: 'shortfall', section: 'system', text, predicate: '', n: units.length, N: 9, quantifier: '', units, named: [], figures: [], evidence: [] })
  const report = (claims: Claim[]): Report => ({ title: '', variant: 'public', from: '', to: '', on: '', as_of: 1, journal: { seq: 1, hash: '' }, characters: 0, claims, notes: [], refused_edits: [], text: '' })
  it('differ in what is new, gone and changed, with the units that joined and left', () => {
    const first = report([claim('a', '甲', ['1']), claim('b', '乙', ['1', '2']), claim('c', '丙', ['1'])])
    const changes = compareReports(first, report([claim('b', '乙', ['2', '3']), claim('c', '丙', ['1']), claim('d', '丁', ['4'])]))
    expect(changes.map(({ id, state }) => [id, state])).toEqual([['b', 'changed'], ['c', 'same'], ['d', 'new'], ['a', 'gone']])
    expect(changes[0]).toMatchObject({ joined: ['3'], left: ['1'] })
    expect(countChanges(changes)).toEqual({ fresh: 1, gone: 1, changed: 1, same: 1 })
  })
})

describe('an objection', () => {
  it('names the fact by its key without the unit, and leads back to it', () => {
    const fact: Fact = { unit: '1001', kind: 'attendance_marked', key: ['S1', 'C01'] }
    expect(factKeyOf(kind('attendance_marked'), fact)).toEqual(['1001', 'S1', 'C01'])
    const objection: Objection = { kind: 'objection_raised', fact, record: { seq: 1 } }
    expect(isAbout(objection, kind('attendance_marked'), ['1001', 'S1', 'C01'])).toBe(true)
    expect(isAbout(objection, kind('attendance_marked'), ['1001', 'S1', 'C02'])).toBe(false)
  })
  it('has a number of its day', () => expect(newNumber('2026-03-05', new Uint8Array([0, 1, 30, 31]))).toBe('YY20260305-AB9A'))
})

describe('versions of a plan', () => {
  const version = (seq: number, at: string, more: object = {}) => ({ kind: 'x', withdrawn: false, changes: [], record: { seq, at, actor: 'A', ...more } })
  const history = (versions: object[]): History => ({ key: '', kind: '', versions }) as History
  it('are workings over without a long pause', () => {
    const plan = history([version(1, '2026-01-01T00:00:00Z')])
    const topics = [history([version(2, '2026-01-01T00:01:00Z'), version(9, '2026-06-01T00:00:00Z')]), history([version(3, '2026-01-01T00:02:00Z')])]
    expect(planVersions(plan, topics).map((one) => one.seq)).toEqual([3, 9])
  })
  it('end with an approval that a person gave, not with one that a workbook brings', () => {
    const approval = { changes: [{ heading: '审定日期', before: '', after: '2026-01-02' }] }
    const after = [history([version(3, '2026-01-01T00:02:00Z')])]
    const byHand = planVersions(history([version(1, '2026-01-01T00:00:00Z'), { ...version(2, '2026-01-01T00:01:00Z'), ...approval }]), after)
    expect(byHand.map(({ seq, approved }) => [seq, approved])).toEqual([[2, '2026-01-02'], [3, '']])
    const brought = planVersions(history([{ ...version(1, '2026-01-01T00:00:00Z', { file: 'f.xlsx' }), ...approval }]), after)
    expect(brought.map(({ seq, approved }) => [seq, approved])).toEqual([[3, '2026-01-02']])
  })
  it('differ topic by topic', () => {
    const changes = compareTopics([{ number: '2', topic: '乙' }, { number: '1', topic: '甲', form: 'relay' }], [{ number: '1', topic: '甲', form: 'discussion' }, { number: '10', topic: '丙' }])
    expect(changes.map(({ number, state, members }) => [number, state, members])).toEqual([['1', 'changed', ['form']], ['2', 'gone', []], ['10', 'new', []]])
  })
})

describe('a plan after last year’s', () => {
  it('turns the year in code, names and days', () => {
    expect(turnCode('JH2025-1', 2025, 2026)).toBe('JH2026-1')
    expect(turnCode('JH', 2025, 2026)).toBe('JH-2026')
    expect(turnDay('2025-03-05', 1)).toBe('2026-03-05')
    expect(turnDay('2024-02-29', 1)).toBe('2025-02-28')
    expect(turnDay('', 1)).toBe('')
  })
  it('states what was kept, not approved, without what is empty', () => {
    const plan = { unit: 'A', plan: 'JH2025', plan_kind: 'annual', year: 2025, name: '2025年度计划', approver: 'C01', approved: '2025-01-05' }
    const draft = draftAfter(plan, [{ number: '2', topic: '乙', planned: '2025-05-01' }, { number: '1', topic: '甲', planned: '2025-03-01', form: 'relay' }], 2026)
    expect(draft.topics.map((topic) => topic.number)).toEqual(['1', '2'])
    draft.topics[1]!.taken = false
    expect(entriesOf('A', draft)).toEqual([
      { kind: 'plan_made', fact: { unit: 'A', plan: 'JH2026', plan_kind: 'annual', year: 2026, name: '2026年度计划' } },
      { kind: 'plan_topic_set', fact: { unit: 'A', plan: 'JH2026', number: '1', topic: '甲', planned: '2026-03-01', form: 'relay' } },
    ])
  })
})

describe('an inspection round', () => {
  it('takes in the units of its scope and whoever was visited', () => {
    const round = { round: 'R', from: '2026-01-01', to: '2026-03-01', scope: ['厅'] }
    const findings = [{ round: 'R', unit: 'A', rectify_by: '2026-02-01' }, { round: 'Q', unit: 'A', rectify_by: '2026-02-01' }]
    const lines = roundLines(round, [unit('A', '厅'), unit('B'), unit('C')], [{ round: 'R', unit: 'B' }], findings, '2026-02-02')
    expect(lines.map((line) => [line.unit.code, line.visit !== undefined, line.findings.overdue])).toEqual([['A', false, 1], ['B', true, 0]])
  })
  it('shows an inspector where the grants send them, and below where these say so', () => {
    const below = { ...unit('B'), parent: 'A' }
    const units = new Map([['A', unit('A')], ['B', below]])
    expect(isSent([{ round: 'R', unit: 'A' }], 'R', unit('A'), units)).toBe(true)
    expect(isSent([{ round: 'R', unit: 'A' }], 'Q', unit('A'), units)).toBe(false)
    expect(isSent([{ round: 'R', unit: 'A' }], 'R', below, units)).toBe(false)
    expect(isSent([{ round: 'R', unit: 'A', subtree: true }], 'R', below, units)).toBe(true)
    expect(isSent([], 'R', below, units)).toBe(false)
  })
  it('has findings that are open on their last day and overdue after it', () => {
    expect(findingState({ rectify_by: '2026-02-01' }, '2026-02-01')).toBe('open')
    expect(findingState({ rectify_by: '2026-02-01' }, '2026-02-02')).toBe('overdue')
    expect(findingState({ rectify_by: '2026-02-01', rectified: '2026-03-01' }, '2026-04-01')).toBe('rectified')
    expect(findingState({ rectify_by: '2026-02-01', rectified: '2026-03-01', rechecked: '2026-03-02' }, '2026-04-01')).toBe('rechecked')
  })
  it('numbers new findings behind the known ones and leaves out empty ones', () => {
    const entries = findingEntries('A', 'R', [{ ...emptyFinding('2026-01-01'), problem: ' ' }, { ...emptyFinding('2026-01-01'), problem: '记录不全' }], [{ number: '3' }, { number: '1' }])
    expect(entries).toEqual([{ kind: 'inspection_finding_raised', fact: { unit: 'A', round: 'R', number: '4', problem: '记录不全', problem_class: 'standards', rectify_by: '2026-01-31' } }])
  })
})

describe('sessions ahead', () => {
  const planned = (session: string, date: string, state: string): Planned => ({ kind: 'session_planned', fact: { unit: 'A', session, date }, record: { seq: 1 }, progress: { state } })
  it('begin with what is open, leave out what is over or far off', () => {
    const near = upcoming([planned('later', '2026-03-04', 'planned'), planned('far', '2026-05-01', 'planned'), planned('closed', '2026-03-01', 'closed'), planned('open', '2026-03-06', 'opened')], '2026-03-01')
    expect(near.map((one) => one.fact.session)).toEqual(['open', 'later'])
  })
  it('are announced when they are opened without it', () => {
    expect(openingSteps(planned('S', '2026-03-01', 'planned')).map((step) => step.kind)).toEqual(['session_announced', 'session_opened'])
    expect(openingSteps(planned('S', '2026-03-01', 'announced')).map((step) => step.kind)).toEqual(['session_opened'])
  })
})

it('badges are numbered by member and never twice', () => expect(nextBadge('C01', ['C01-1', 'C02-2'])).toBe('C01-2'))
