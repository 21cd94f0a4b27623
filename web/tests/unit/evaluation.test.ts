import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { effectScope, ref } from 'vue'
import { useEvaluation } from '@/composables/evaluation'

type Query = Record<string, string>
type Ask = { query: URLSearchParams; answer: (body: unknown, status?: number) => void }

// Requests wait until the test answers them.
function hold() {
  const asked: Ask[] = []
  vi.stubGlobal('fetch', (address: string) => new Promise<Response>((resolve) => asked.push({
    query: new URL(address, 'http://localhost').searchParams,
    answer: (body, status = 200) => resolve(new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })),
  })))
  return asked
}
const evaluation = (on: string, texts_compared: boolean) => ({ on, texts_compared, units: [] })

afterEach(() => vi.unstubAllGlobals())

describe('an evaluation', () => {
  it('is shown at once, and whole when the texts are compared', async () => {
    const asked = hold()
    const shown = effectScope().run(() => useEvaluation(ref<Query>({ on: 'a' }), async () => {}))!
    expect(asked.map((one) => one.query.get('at_once'))).toEqual(['true'])
    asked[0]!.answer(evaluation('a', false))
    await flushPromises()
    expect(shown.value.value?.texts_compared).toBe(false)
    expect(shown.comparison.value).toBe('running')
    expect(asked[1]!.query.get('at_once')).toBeNull()
    asked[1]!.answer(evaluation('a', true))
    await flushPromises()
    expect(shown.value.value?.texts_compared).toBe(true)
    expect(shown.comparison.value).toBe('known')
    expect(asked).toHaveLength(2)
  })
  it('is not asked for again when the texts are known', async () => {
    const asked = hold()
    const shown = effectScope().run(() => useEvaluation(ref<Query>({ on: 'a' }), async () => {}))!
    asked[0]!.answer(evaluation('a', true))
    await flushPromises()
    expect(shown.comparison.value).toBe('known')
    expect(asked).toHaveLength(1)
  })
  it('never shows the figures of an earlier question', async () => {
    const asked = hold()
    const query = ref<Query>({ on: 'a' })
    const shown = effectScope().run(() => useEvaluation(query, async () => {}))!
    asked[0]!.answer(evaluation('a', false))
    await flushPromises()
    query.value = { on: 'b' }
    await flushPromises()
    asked[1]!.answer(evaluation('a', true))
    await flushPromises()
    asked[2]!.answer(evaluation('b', true))
    await flushPromises()
    expect(shown.value.value?.on).toBe('b')
    expect(shown.value.value?.texts_compared).toBe(true)
  })
  it('says when the comparison failed, and keeps the other figures', async () => {
    const asked = hold()
    const shown = effectScope().run(() => useEvaluation(ref<Query>({ on: 'a' }), async () => {}))!
    asked[0]!.answer(evaluation('a', false))
    await flushPromises()
    asked[1]!.answer({ code: 'server.fault', title: '' }, 500)
    await flushPromises()
    expect(shown.comparison.value).toBe('failed')
    expect(shown.problem.value).toBeUndefined()
    expect(shown.value.value?.on).toBe('a')
  })
})
