import { mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import { effectScope, nextTick, ref } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { ApiProblem, problemOf } from '@/api/problem'
import FigureLink from '@/components/FigureLink.vue'
import TroubleNote from '@/components/TroubleNote.vue'
import { useDraft } from '@/composables/drafts'
import { i18n } from '@/locale'

const router = createRouter({
  history: createMemoryHistory(),
  routes: [{ path: '/figures/:unit/:measure', name: 'figure', component: {} }, { path: '/login', name: 'login', component: {} }, { path: '/:rest(.*)*', component: {} }],
})
const global = { plugins: [i18n, router] }

describe('a figure', () => {
  it('is a link that keeps the period', () => {
    const link = mount(FigureLink, { props: { figure: { part: 1, whole: 3 }, unit: '1001', measure: 'attendance_rate', query: { from: '2026-01-01', to: '2026-12-31' }, detail: true }, global })
    expect(link.text()).toBe('33.3% 1/3')
    expect(link.get('a').attributes('href')).toBe('/figures/1001/attendance_rate?from=2026-01-01&to=2026-12-31')
  })
  it('that does not apply is no link', () => {
    expect(mount(FigureLink, { props: { figure: { part: 0, whole: 0 }, unit: 'A', measure: 'm', query: {} }, global }).find('a').exists()).toBe(false)
  })
})

describe('trouble', () => {
  it('says what happened, that nothing was written, what to do and the code', () => {
    const problem = problemOf(422, { title: '日期不对', code: 'date.invalid', instance: 'urn:xueji:request:ab-1', errors: [{ code: 'date.invalid', subject: 'date', message: '没有这一天' }] })
    const text = mount(TroubleNote, { props: { problem }, global }).text()
    for (const words of ['日期不对', '没有这一天', '没有写入任何内容', '改正后再提交', 'date.invalid', 'ab-1']) expect(text).toContain(words)
  })
  it('admits when it is not known whether something was written', () => {
    expect(mount(TroubleNote, { props: { problem: new ApiProblem(0, 'network.unreachable', '', 'unknown') }, global }).text()).toContain('不能确定是否已经写入')
  })
})

describe('a draft', () => {
  beforeEach(() => localStorage.clear())
  it('comes back after the tab was closed, and goes when it is dropped', async () => {
    const scope = effectScope()
    const typed = ref({ title: '' })
    scope.run(() => useDraft('x', typed))
    typed.value.title = '半句话'
    await nextTick()
    dispatchEvent(new Event('pagehide'))
    scope.stop()

    const again = ref({ title: '' })
    const draft = effectScope().run(() => useDraft('x', again))
    draft?.restore()
    expect(again.value.title).toBe('半句话')
    expect(draft?.restored.value).toBeTruthy()
    draft?.drop()
    expect(localStorage.length).toBe(0)
  })
})
