// A list that comes page by page: what was read so far, and the way to read on. A change of what is asked begins
// it anew; a page that was asked for before the change is dropped.
import { computed, shallowRef, watch, type WatchSource } from 'vue'
import { useAct, useLoaded } from './loading'

interface Page<Item> {
  items: Item[]
  next: string | null
}

export function usePages<Item, P extends Page<Item> = Page<Item>>(read: (cursor: string | undefined) => Promise<P | undefined>, when: WatchSource | WatchSource[] = []) {
  const first = useLoaded(() => read(undefined), when)
  const later = shallowRef<Page<Item>[]>([])
  watch(first.value, () => (later.value = []), { flush: 'sync' })
  const items = computed(() => [first.value.value, ...later.value].flatMap((page) => page?.items ?? []))
  const next = computed(() => (later.value[later.value.length - 1] ?? first.value.value)?.next ?? null)
  const more = useAct()
  const readMore = () =>
    more.run(async () => {
      const begun = first.value.value
      const page = await read(next.value ?? undefined)
      if (page && first.value.value === begun) later.value = [...later.value, page]
    })
  return { ...first, problem: computed(() => first.problem.value ?? more.problem.value), items, next, readMore, readingMore: more.busy }
}
