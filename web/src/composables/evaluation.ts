// The figures of a period: at once, and anew when the texts are compared that two of them need.
import { onScopeDispose, ref, watch, type Ref } from 'vue'
import { get, type Query } from '@/api/client'
import type { Evaluation } from '@/api/shapes'
import { useLoaded, type Loaded } from './loading'

// Of the texts: until they are compared, the figures that need them do not apply.
export type Comparison = 'known' | 'running' | 'failed'
export interface LoadedEvaluation extends Loaded<Evaluation> {
  comparison: Ref<Comparison>
}

// `beside`: what the page needs besides and waits for.
export function useEvaluation(query: Ref<Query>, beside: () => Promise<unknown>): LoadedEvaluation {
  const loaded = useLoaded(
    async () => (await Promise.all([get<Evaluation>('figures', { ...query.value, at_once: true }), beside()]))[0],
    query,
  )
  const comparison = ref<Comparison>('known')
  let turn = 0
  watch(loaded.value, async (shown) => {
    const mine = (turn += 1)
    comparison.value = shown && !shown.texts_compared ? 'running' : 'known'
    if (comparison.value === 'known') return
    try {
      const whole = await get<Evaluation>('figures', query.value)
      if (mine === turn) loaded.value.value = whole
    } catch {
      if (mine === turn) comparison.value = 'failed'
    }
  })
  watch(query, () => (turn += 1)) // what was asked before is not shown any more
  onScopeDispose(() => (turn += 1))
  return { ...loaded, comparison }
}
