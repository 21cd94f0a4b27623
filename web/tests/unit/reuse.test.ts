import { flushPromises, mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import type { ExaminedDocument, ReuseComparison, ReuseSide, UnitReuse } from '@/api/shapes'
import { i18n } from '@/locale'
import { countReasons, cutText, documentsOf, shareOf } from '@/model/reuse'
import PairNotes from '@/pages/reuse/PairNotes.vue'
import ReusePairPage from '@/pages/reuse/ReusePairPage.vue'

const heading = { begin: 2, end: 4, by: 'heading' as never }
const shown = (pieces: ReturnType<typeof cutText>) => pieces.map(({ text, opens, closes, explained }) => `${opens.map((number) => `〔${number}`).join('')}${explained ? `_${text}_` : text}${closes.map((number) => `${number}〕`).join('')}`)

describe('a text that shares passages', () => {
  it('is cut at them by code points, with what is not counted inside and outside', () => {
    expect(shown(cutText('𠮷甲乙丙丁', [{ begin: 1, end: 3 }], [heading]))).toEqual(['𠮷', '〔0甲', '_乙_0〕', '_丙_', '丁'])
  })
  it('opens and closes passages that overlap each under its number', () => {
    expect(shown(cutText('甲乙丙丁', [{ begin: 0, end: 3 }, { begin: 1, end: 4 }], []))).toEqual(['〔0甲', '〔1乙丙0〕', '丁1〕'])
  })
  it('is one piece when it shares nothing, none when it is empty, and bears a passage that reaches too far', () => {
    expect(shown(cutText('甲乙', [], []))).toEqual(['甲乙'])
    expect(cutText('', [{ begin: 0, end: 3 }], [])).toEqual([])
    expect(shown(cutText('甲乙', [{ begin: 1, end: 9 }], []))).toEqual(['甲', '〔0乙0〕'])
  })
})

describe('the documents of a unit', () => {
  const document = (record: number, reused: number, own: number): ExaminedDocument => ({ record, kind: 'plan', reused, own, identical: false, explained: [] })
  it('come by their share, with what shares nothing last, and the longest pair first', () => {
    const reuse = {
      documents: [document(1, 0, 90), document(2, 10, 100), document(3, 9, 10), document(4, 0, 0)],
      pairs: [{ record: 2, visible: true, characters: 5, passages: 1 }, { record: 2, visible: false, characters: 90, passages: 2 }, { record: 2, visible: true, characters: 8, passages: 1 }, { record: 3, visible: true, characters: 9, passages: 1 }],
    } as UnitReuse
    expect(documentsOf(reuse).map(({ document, pairs }) => [document.record, pairs.map((pair) => pair.characters)])).toEqual([[3, [9]], [2, [8, 5, 90]], [1, []], [4, []]])
  })
  it('have no share where nothing of theirs counts', () => expect([shareOf({ reused: 0, own: 0 }), shareOf({ reused: 1, own: 3 })]).toEqual(['—', '33.3%']))
  it('tell how often each reason left something out', () => expect(countReasons([heading, heading])).toEqual([['heading', 2]]))
})

describe('two documents side by side', () => {
  const side = (record: number, unit: string, text: string, date?: string): ReuseSide => ({ record, kind: 'plan', unit, title: `计划${record}`, reused: 1, own: 2, identical: false, explained: [], text, ...(date ? { date } : {}), fact: { kind: 'plan_made', key: [`JH${record}`] } })
  const comparison: ReuseComparison = { a: side(1, 'A01', '甲乙丙', '2026-01-20'), b: side(2, 'A02', '乙', '2026-01-12'), first: 'other', passages: [{ a: { begin: 1, end: 2 }, b: { begin: 0, end: 1 }, kind: 'copied' }], notes: [], on: '2026-06-30', journal: { seq: 9, hash: '' } }
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/reuse', name: 'reuse', component: {} }, { path: '/records/:place/of/:key+', name: 'record', component: {} }, { path: '/:rest(.*)*', component: {} }] })
  const global = () => ({ plugins: [i18n, router, createPinia()] })
  let answer: ReuseComparison
  let sent: { entries: { kind: string; fact: Record<string, unknown> }[]; dry_run?: boolean }[]
  beforeEach(() => {
    localStorage.clear()
    sent = []
    vi.stubGlobal('fetch', async (address: string, { body }: { body?: string }) => {
      if (body) sent.push(JSON.parse(body))
      return new Response(JSON.stringify(address.includes('/reuse/') ? answer : { items: [], next: null, total: 0 }), { headers: { 'content-type': 'application/json' } })
    })
  })
  afterEach(() => vi.unstubAllGlobals())

  it('number a passage alike, say who was first and lead to the records', async () => {
    answer = comparison
    const page = mount(ReusePairPage, { props: { record: '1', other: '2' }, global: global() })
    await flushPromises()
    expect(page.findAll('.text').map((text) => text.text())).toEqual(['甲〔1乙1〕丙', '〔1乙1〕'])
    expect(page.get('.first').text()).toContain('乙在先，2026-01-12（周一）；甲晚 8 天')
    expect(page.get('h2 a').attributes('href')).toBe('/records/plans/of/A01/JH1')
    await page.get('[data-passage="0"]').trigger('click')
    expect(page.findAll('.chosen').map((piece) => piece.text())).toEqual(['乙', '乙'])
  })
  it('say that who was first is not known where a date lacks', async () => {
    answer = { ...comparison, a: side(1, 'A01', '甲乙丙'), first: 'unknown' }
    const page = mount(ReusePairPage, { props: { record: '1', other: '2' }, global: global() })
    await flushPromises()
    expect(page.get('.first').text()).toContain('先后不详')
  })
  it('bear a note of a person, sent as an entry', async () => {
    const notes = mount(PairNotes, { props: { comparison: { ...comparison, notes: [{ unit: 'A02', text: '由同一处起草', by: '李四', record: 8 }] } }, global: global() })
    await flushPromises()
    expect(notes.text()).toContain('由同一处起草')
    await notes.get('textarea').setValue('两份同源')
    await notes.get('form').trigger('submit')
    await flushPromises()
    expect(sent.map(({ dry_run }) => dry_run === true)).toEqual([true, false]) // the server is asked first whether one may
    expect(sent[1]?.entries).toEqual([{ kind: 'reuse_noted', fact: { unit: 'A01', kind: 'plan_made', key: ['JH1'], other_unit: 'A02', other_kind: 'plan_made', other_key: ['JH2'], text: '两份同源', by: '' } }])
    expect(notes.emitted('done')).toHaveLength(1)
  })
})
