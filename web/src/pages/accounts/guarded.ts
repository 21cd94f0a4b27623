// Acts of administrators: some ask that the second factor was given a moment ago. Then it is asked for, and the
// act goes on where it stopped.
import { ref } from 'vue'
import { post } from '@/api/client'
import type { Login } from '@/api/shapes'
import { useAct } from '@/composables/loading'
import { useSession } from '@/stores/session'

export function useGuarded(done: () => Promise<void>) {
  const session = useSession()
  const { busy, problem, run: runOnce } = useAct()
  const asks = ref(false)
  let pending: (() => Promise<void>) | undefined

  async function run(act: () => Promise<void>) {
    pending = act
    await runOnce(async () => {
      await act()
      pending = undefined
    })
    asks.value = problem.value?.status === 403 && /factor/.test(`${problem.value.code} ${problem.value.subject}`)
    if (!problem.value) await done()
  }
  async function giveFactor(code: string) {
    const act = pending
    const login = await runOnce(() => post<Login>('login/factor', { code }))
    if (!login) return
    await session.take(login)
    asks.value = false
    if (act) await run(act)
  }
  return { busy, problem, asks, run, giveFactor }
}
export type Guarded = ReturnType<typeof useGuarded>
