import { describe, expect, it } from 'vitest'
import { effectScope, nextTick, ref } from 'vue'
import { walkRows } from '@/composables/keyboard'
import { usePages } from '@/composables/pages'

const settled = async () => { await nextTick(); await new Promise((resolve) => setTimeout(resolve)) }

describe('a list that comes page by page', () => {
  const pages: Record<string, { items: string[]; next: string | null }> = { a: { items: ['a1', 'a2'], next: '2' }, a2: { items: ['a3'], next: null }, b: { items: ['b1'], next: null } }
  it('grows as it is read on, and begins anew when something else is asked', async () => {
    const asked = ref('a')
    const list = effectScope().run(() => usePages<string>(async (cursor) => pages[asked.value + (cursor ?? '')], asked))!
    await settled()
    expect(list.next.value).toBe('2')
    await list.readMore()
    expect([list.items.value, list.next.value]).toEqual([['a1', 'a2', 'a3'], null])
    asked.value = 'b'
    await settled()
    expect(list.items.value).toEqual(['b1'])
  })
  it('drops a page that comes when something else was asked', async () => {
    const asked = ref('a')
    let release = () => {}
    const list = effectScope().run(() => usePages<string>(async (cursor) => {
      const page = pages[asked.value + (cursor ?? '')]
      if (cursor) await new Promise<void>((resolve) => (release = resolve))
      return page
    }, asked))!
    await settled()
    const reading = list.readMore()
    asked.value = 'b'
    await settled()
    release()
    await reading
    expect(list.items.value).toEqual(['b1'])
  })
})

it('up and down go from row to row, and stay at the ends', () => {
  document.body.innerHTML = '<ul><li><a href="#1">1</a></li><li><a href="#2">2</a></li></ul>'
  const links = [...document.querySelectorAll('a')]
  const press = (key: string) => {
    const event = new KeyboardEvent('keydown', { key })
    Object.defineProperty(event, 'target', { value: document.activeElement })
    walkRows(event, 'li', 'a')
  }
  links[0]?.focus()
  press('ArrowDown')
  expect(document.activeElement).toBe(links[1])
  press('ArrowDown')
  expect(document.activeElement).toBe(links[1])
  press('ArrowUp')
  expect(document.activeElement).toBe(links[0])
})
