// Something read from the server for a page: the value, that it is being read, or what went wrong. A later
// reading replaces an earlier one, also when its answer comes first.
import { onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef, type WatchSource } from 'vue'
import { ApiProblem } from '@/api/problem'

export interface Loaded<T> {
  value: ShallowRef<T | undefined>
  busy: Ref<boolean>
  problem: ShallowRef<ApiProblem | undefined>
  reload: () => Promise<void>
}

export function asProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error
  console.error(error)
  return new ApiProblem(0, 'page.fault', error instanceof Error ? error.message : String(error), 'not_written')
}

export function useLoaded<T>(read: () => Promise<T>, when: WatchSource | WatchSource[] = []): Loaded<T> {
  const value = shallowRef<T>()
  const busy = ref(false)
  const problem = shallowRef<ApiProblem>()
  let turn = 0
  async function reload() {
    const mine = (turn += 1)
    busy.value = true
    problem.value = undefined
    try {
      const read_value = await read()
      if (mine === turn) value.value = read_value
    } catch (error) {
      if (mine === turn) problem.value = asProblem(error)
    } finally {
      if (mine === turn) busy.value = false
    }
  }
  watch(when, reload)
  onScopeDispose(() => (turn += 1))
  void reload()
  return { value, busy, problem, reload }
}

// One act at a time, with its trouble.
export function useAct() {
  const busy = ref(false)
  const problem = shallowRef<ApiProblem>()
  async function run<T>(act: () => Promise<T>): Promise<T | undefined> {
    if (busy.value) return undefined
    busy.value = true
    problem.value = undefined
    try {
      return await act()
    } catch (error) {
      problem.value = asProblem(error)
      return undefined
    } finally {
      busy.value = false
    }
  }
  return { busy, problem, run }
}
