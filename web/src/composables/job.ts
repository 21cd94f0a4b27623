// A background job as it goes on: its changes come as server-sent events, and may be left and come back to.
import { onScopeDispose, shallowRef, watch, type Ref } from 'vue'
import { get } from '@/api/client'
import type { ApiProblem } from '@/api/problem'
import type { Job } from '@/api/shapes'
import { asProblem } from './loading'

export const isOver = (job: Job | undefined) => job !== undefined && !['waiting', 'running'].includes(job.state)

const pollMs = 1500 // where events do not get through a proxy

export function useJob(id: Ref<string | undefined>) {
  const job = shallowRef<Job>()
  const problem = shallowRef<ApiProblem>()
  let feed: EventSource | undefined
  let timer = 0
  function stop() {
    feed?.close()
    feed = undefined
    clearTimeout(timer)
  }
  async function look(wanted: string) {
    try {
      const now = await get<Job>(`jobs/${wanted}`)
      if (id.value !== wanted) return
      job.value = now
    } catch (error) {
      problem.value = asProblem(error)
    }
    if (isOver(job.value) || problem.value) stop()
  }
  function follow(wanted: string) {
    const poll = () => {
      timer = window.setTimeout(async () => {
        await look(wanted)
        if (!isOver(job.value) && !problem.value && id.value === wanted) poll()
      }, pollMs)
    }
    if (typeof EventSource === 'undefined') return poll()
    feed = new EventSource(`/api/v1/jobs/${encodeURIComponent(wanted)}/events`)
    feed.addEventListener('job', (event) => {
      job.value = JSON.parse((event as MessageEvent<string>).data) as Job
      if (isOver(job.value)) stop()
    })
    feed.onerror = () => {
      stop()
      if (!isOver(job.value)) poll()
    }
  }
  watch(
    id,
    async (wanted) => {
      stop()
      job.value = undefined
      problem.value = undefined
      if (!wanted) return
      await look(wanted)
      if (!isOver(job.value) && !problem.value) follow(wanted)
    },
    { immediate: true },
  )
  onScopeDispose(stop)
  return { job, problem }
}
