// The figures of a period: at once, and anew when the texts are compared that two of them need.
import { computed, onScopeDispose, ref, watch, type ComputedRef, type Ref, type WatchSource } from 'vue'
import { get, type Query } from '@/api/client'
import type { Evaluation } from '@/api/shapes'
import { asProblem, useLoaded, type Loaded } from './loading'

export interface LoadedEvaluation extends Loaded<Evaluation> {
  comparing: ComputedRef<boolean> // the figures of texts do not apply yet
}

// `beside`: what the page needs besides and waits for.
export function useEvaluation(query: Ref<Query> | ComputedRef<Query>, beside: () => Promise<unknown>, when: WatchSource[] = []): LoadedEvaluation {
  const loaded = useLoaded(
    async () => (await Promise.all([get<Evaluation>('figures', { ...query.value, at_once: true }), beside()]))[0],
    [query, ...when],
  )
  const waiting = ref(false)
  let turn = 0
  watch(loaded.value, async (shown) => {
    const mine = (turn += 1)
    waiting.value = shown !== undefined && !shown.texts_compared
    if (!waiting.value) return
    try {
      const whole = await get<Evaluation>('figures', query.value)
      if (mine === turn) loaded.value.value = whole
    } catch (error) {
      if (mine === turn) loaded.problem.value = asProblem(error)
    } finally {
      if (mine === turn) waiting.value = false
    }
  })
  watch([query, ...when], () => (turn += 1)) // what was asked before is not shown any more
  onScopeDispose(() => (turn += 1))
  return { ...loaded, comparing: computed(() => waiting.value) }
}
