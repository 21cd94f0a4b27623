import { mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { findKind } from '@/api/facts_api'
import type { FoundFact } from '@/api/shapes'
import { i18n } from '@/locale'
import { addressOf, searchedKinds } from '@/model/found'
import FoundItem from '@/pages/search/FoundItem.vue'

const fact = (kind: FoundFact['kind'], key: string[], unit?: string): FoundFact => ({ kind, key, title: '', seq: 1, passages: [], ...(unit ? { unit } : {}) })

describe('what was found', () => {
  it('is seen on its own page where it has one', () => {
    expect(addressOf(fact('session_held', ['C1'], 'A01'))).toEqual({ name: 'session', params: { unit: 'A01', session: 'C1' } })
    expect(addressOf(fact('plan_made', ['JH1'], 'A01'))).toEqual({ name: 'plan', params: { unit: 'A01', plan: 'JH1' } })
    expect(addressOf({ kind: 'member_seated', unit: 'A01', key: ['C03'], name: '高鹏' })).toEqual({ name: 'unit', params: { unit: 'A01' } })
  })
  it('is otherwise its record, under the unit where the key has one', () => {
    expect(addressOf(fact('speech_given', ['C1', 'C03'], 'A01'))).toEqual({ name: 'record', params: { place: 'speeches', key: ['A01', 'C1', 'C03'] } })
    expect(addressOf(fact('directive_issued', ['XZ1']))).toEqual({ name: 'record', params: { place: 'directives', key: ['XZ1'] } })
  })
  it('is of kinds that all have a name', () => expect(searchedKinds.filter((kind) => !findKind(kind))).toEqual([]))
  it('shows the words marked, and never as markup', () => {
    const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/records/:place/of/:key+', name: 'record', component: {} }, { path: '/:rest(.*)*', component: {} }] })
    const item: FoundFact = { ...fact('directive_issued', ['XZ1']), title: '通知', passages: [{ member: 'title', offset: 0, cut_before: true, cut_behind: false, parts: [{ text: '<b>关于', hit: false }, { text: '学习', hit: true }] }] }
    const shown = mount(FoundItem, { props: { item }, global: { plugins: [i18n, router, createPinia()] } })
    expect(shown.findAll('mark').map((mark) => mark.text())).toEqual(['学习'])
    expect(shown.get('.passage').text()).toContain('…<b>关于学习')
  })
})
