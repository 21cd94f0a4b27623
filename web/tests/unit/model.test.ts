import { describe, expect, it } from 'vitest'
import { findKind, findPlace } from '@/api/facts_api'
import { csvCell } from '@/model/csv'
import { nameOf } from '@/model/dates'
import { emptyForm, factOf, formOf, missingOf } from '@/model/fact_form'
import { splitKey } from '@/model/fact_key'
import { percentage, writeFigure } from '@/model/figures'
import { placeOf } from '@/model/imports'
import { isMeant } from '@/model/initials'
import { missingInFact } from '@/model/musts'
import { cutReport, lostFigures, type Claim, type Report } from '@/model/report'
import { coreRoster } from '@/model/roster'
import { topicStates } from '@/model/topics'

const kind = (name: string) => {
  const found = findKind(name)
  if (!found) throw new Error(`no kind ${name}`)
  return found
}

describe('figures', () => {
  it('never round up to all or down to nothing', () => {
    expect(percentage(9999, 10000)).toBe('99.9%')
    expect(percentage(1, 10000)).toBe('0.1%')
    expect(percentage(10, 10)).toBe('100%')
    expect(percentage(0, 10)).toBe('0%')
    expect(percentage(2, 3)).toBe('66.7%')
  })
  it('do not apply without a whole or a value', () => {
    expect(writeFigure({ part: 0, whole: 0 }).applies).toBe(false)
    expect(writeFigure({ value: null }).applies).toBe(false)
    expect(writeFigure({ value: 0 })).toEqual({ text: '0', detail: '', applies: true })
  })
})

describe('keys of evidence', () => {
  it('lead to the record of a unit’s fact', () => {
    expect(splitKey(kind('attendance_marked'), { unit: '1001', key: 'XX2026-01/C01' })).toEqual(['1001', 'XX2026-01', 'C01'])
  })
  it('leave slashes to the title', () => {
    expect(splitKey(kind('paper_filed'), { unit: '1001', key: 'C01/甲/乙/丙/2026-03-05' })).toEqual(['1001', 'C01', '甲/乙/丙', '2026-03-05'])
  })
  it('of common facts hold no unit', () => {
    expect(splitKey(kind('filing_task_set'), { key: 'BS2026-01' })).toEqual(['BS2026-01'])
  })
})

describe('names', () => {
  it('are found by part, code and initials', () => {
    expect(isMeant('swbgt', '青岚省委办公厅')).toBe(true)
    expect(isMeant('办公厅', '青岚省委办公厅')).toBe(true)
    expect(isMeant('1001', '青岚省委办公厅', '1001')).toBe(true)
    expect(isMeant('swxcb', '青岚省委办公厅')).toBe(false)
    expect(isMeant('lmarts', '罗马安然他三')).toBe(true)
  })
})

describe('periods', () => {
  it('are named by rule', () => {
    expect(nameOf({ from: '2026-01-01', to: '2026-06-30' })).toEqual({ name: 'half', year: 2026, number: 1 })
    expect(nameOf({ from: '2026-07-01', to: '2026-09-30' })).toEqual({ name: 'quarter', year: 2026, number: 3 })
    expect(nameOf({ from: '2026-02-01', to: '2026-02-28' })).toBeUndefined()
  })
})

describe('CSV', () => {
  it('holds no formula', () => {
    expect(csvCell('=1+1')).toBe('"\'=1+1"')
    expect(csvCell('＝cmd')).toBe('"\'＝cmd"')
    expect(csvCell('-5')).toBe('-5')
    expect(csvCell('a,"b"')).toBe('"a,""b"""')
  })
})

describe('forms', () => {
  it('give the fact back that they were made from', () => {
    const session = kind('session_held')
    const fact = {
      unit: '1001', session: 'X1', date: '2026-03-05', theme: '题', forms: ['discussion', 'relay'], counted: false,
      plan_topics: [{ plan: 'JH-1', number: '2' }], minutes_file: { path: '附件/a.docx', sha256: 'ab' },
    }
    expect(factOf(session, formOf(session, fact))).toEqual(fact)
  })
  it('count a new session unless told otherwise, and name what is missing', () => {
    const session = kind('session_held')
    const form = emptyForm(session)
    expect(form.counted).toBe(true)
    expect(missingOf(session, form)).toContain('date')
  })
})

describe('sessions', () => {
  it('say what their own fact lacks, and nothing of people', () => {
    expect(missingInFact({ start: '08:30', end: '09:30', place: '一', content: '二', effect: '三', minutes_file: {} })).toEqual([])
    expect(missingInFact({ start: '08:30', place: '一', content: '二', effect: '', minutes_file: {} })).toEqual(['time', 'effect'])
  })
  it('expect each core member of the day once', () => {
    const stay = (member: string, role: string, from: string, to = '') => ({ unit: 'A', member, name: member, post: '', role, from, to })
    const stays = [stay('C1', 'leader', '2026-01-01'), stay('C1', 'member', '2025-01-01'), stay('C2', 'member', '2026-01-01', '2026-02-01'), stay('C3', 'invited', '2026-01-01')]
    expect(coreRoster(stays, '2026-02-01').map((one) => one.member)).toEqual(['C1', 'C2'])
    expect(coreRoster(stays, '2026-02-02').map((one) => one.member)).toEqual(['C1'])
  })
})

describe('plans', () => {
  it('are fulfilled by counted sessions that name the topic', () => {
    const topics = [{ plan: 'P', number: '1', planned: '2026-03-01' }, { plan: 'P', number: '2', planned: '2026-03-01' }, { plan: 'P', number: '3', planned: '2026-12-01' }]
    const sessions = [
      { session: 'S1', date: '2026-03-02', counted: true, plan_topics: [{ plan: 'P', number: '1' }] },
      { session: 'S2', date: '2026-03-02', counted: false, plan_topics: [{ plan: 'P', number: '2' }] },
    ]
    expect(topicStates(topics, sessions, '2026-06-01').map((topic) => topic.state)).toEqual(['done', 'overdue', 'planned'])
  })
})

describe('report', () => {
  const claim = (id: string, text: string, figures: string[] = []): Claim =>
    ({ id, kind: 'total', section: 'opening', text, predicate: '', n: 1, N: 1, quantifier: '', units: [], named: [], figures, evidence: [] })
  const report = { title: '题', text: '题\n一、总体情况\n共学习12次。到会率为96.5%。另说一句。\n二、存在问题\n个别单位未报。', claims: [claim('a', '共学习12次。', ['12']), claim('b', '到会率为96.5%。'), claim('c', '个别单位未报。')] } as unknown as Report
  it('is cut at its claims and loses nothing', () => {
    const paragraphs = cutReport(report)
    expect(paragraphs.map((paragraph) => paragraph.pieces.map((piece) => piece.text).join(''))).toEqual(report.text.split('\n').slice(1))
    expect(paragraphs.flatMap((paragraph) => paragraph.pieces.flatMap((piece) => piece.claim?.id ?? []))).toEqual(['a', 'b', 'c'])
    expect(paragraphs[0]?.heading).toBe(true)
  })
  it('keeps figures bound in edited sentences', () => {
    expect(lostFigures(claim('a', '共学习12次。', ['12', '104']), '学了12次，104家')).toEqual([])
    expect(lostFigures(claim('a', '共学习12次。', ['12', '104']), '学了13次，104家')).toEqual(['12'])
  })
})

describe('uploads', () => {
  it('keep the shape of the return folder', () => {
    const file = (name: string, webkitRelativePath = '') => ({ name, webkitRelativePath })
    expect(placeOf(file('报送表.xlsx'))).toBe('报送/报送表.xlsx')
    expect(placeOf(file('报送表.xlsx', '001 甲/报送表.xlsx'))).toBe('001 甲/报送表.xlsx')
    expect(placeOf(file('a.docx', '001 甲/附件/制度/a.docx'))).toBe('001 甲/附件/制度/a.docx')
    expect(placeOf(file('报送表.xlsx', 'returns/001 甲/报送表.xlsx'))).toBe('001 甲/报送表.xlsx')
    expect(placeOf(file('主管单位.xlsx', 'returns/主管单位.xlsx'))).toBe('主管单位.xlsx')
  })
})

it('every list of facts has a place and a key', () => {
  expect(findPlace('sessions')?.key).toEqual(['unit', 'session'])
})
