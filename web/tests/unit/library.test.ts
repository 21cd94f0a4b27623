import { flushPromises, mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { i18n } from '@/locale'
import ReadingPage from '@/pages/library/ReadingPage.vue'
import { useSession } from '@/stores/session'

const entry = { item: 'Z1', title: '读本', library_kind: 'source', seq: 12, text: 'read', characters: 6, contact: '张三', views: 3, likes: 0, liked: false, favourite: false }
const answers: Record<string, unknown> = {
  'GET /api/v1/library/Z1': entry,
  'GET /api/v1/library/Z1/versions': { items: [{ seq: 7, at: '2026-01-05T01:00:00Z', title: '旧读本' }, { seq: 12, at: '2026-03-05T01:00:00Z', title: '读本' }] },
  'GET /api/v1/library/Z1/text': { item: 'Z1', title: '读本', seq: 12, text: 'read', characters: 6, paragraphs: [{ offset: 0, text: '第一段' }], total: 2, next: '1' },
  'GET /api/v1/library/Z1/text?cursor=1': { item: 'Z1', title: '读本', seq: 12, text: 'read', characters: 6, paragraphs: [{ offset: 4, text: '第二段' }], total: 2, next: null },
  'GET /api/v1/library/Z1/text?version=7': { item: 'Z1', title: '旧读本', seq: 7, text: 'file.unreadable', characters: 0, paragraphs: [], total: 0, next: null },
}
let asked: string[]

beforeEach(() => {
  asked = []
  vi.stubGlobal('fetch', async (address: string, { method }: { method: string }) => {
    asked.push(`${method} ${address}`)
    const answer = answers[`${method} ${address}`]
    return answer ? new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } }) : new Response(null, { status: 204 })
  })
})
afterEach(() => vi.unstubAllGlobals())

async function open(address: string, role: 'superior' | 'member') {
  const pinia = createPinia()
  useSession(pinia).me = { account: { name: '甲' }, grants: [{ state: 'confirmed', role }], stage: 'complete' } as never
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/library/read/:item', name: 'reading', component: ReadingPage, props: true }, { path: '/library', name: 'library', component: {} }, { path: '/records/:place/of/:key+', name: 'record', component: {} }],
  })
  await router.push(address)
  const page = mount({ template: '<RouterView />' }, { global: { plugins: [i18n, router, pinia] } })
  await flushPromises()
  return page
}

describe('an item of the library', () => {
  it('is read paragraph by paragraph, and its opening is counted once', async () => {
    const page = await open('/library/read/Z1', 'member')
    expect(page.findAll('.text').map((paragraph) => paragraph.text())).toEqual(['第一段'])
    await page.findAll('button').find((button) => button.text() === '继续往下读')?.trigger('click')
    await flushPromises()
    expect(page.findAll('.text').map((paragraph) => paragraph.text())).toEqual(['第一段', '第二段'])
    expect(asked.filter((one) => one === 'POST /api/v1/library/Z1/views')).toHaveLength(1)
  })
  it('is read on until the paragraph that a search led to', async () => {
    const page = await open('/library/read/Z1#at-4', 'member')
    expect(page.get('.wanted').text()).toBe('第二段')
  })
  it('bears a like and a favourite', async () => {
    const page = await open('/library/read/Z1', 'member')
    await page.findAll('button[aria-pressed]')[1]?.trigger('click')
    await flushPromises()
    expect(asked).toContain('PUT /api/v1/library/Z1/favourite')
  })
  it('gets its contact only from a superior', async () => {
    expect((await open('/library/read/Z1', 'member')).text()).not.toContain('修改')
    const page = await open('/library/read/Z1', 'superior')
    await page.findAll('button').find((button) => button.text() === '修改')?.trigger('click')
    await page.get('aside form').trigger('submit')
    await flushPromises()
    expect(asked).toContain('PUT /api/v1/library/Z1/contact')
  })
  it('keeps earlier versions, and says when a file gives no text', async () => {
    const page = await open('/library/read/Z1', 'member')
    expect(page.get('section[aria-labelledby=versions-title] a').attributes('href')).toBe('/library/read/Z1?version=7')
    const past = await open('/library/read/Z1?version=7', 'member')
    for (const words of ['旧读本', '这是较早的版本', '读不出来', 'file.unreadable']) expect(past.text()).toContain(words)
  })
})
