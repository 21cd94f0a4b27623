// What a desk marked while the network was away: signed one by one under the key of its pack, kept in this browser,
// sent as soon as the server answers again. Sending twice records nothing twice.
import { computed, onScopeDispose, ref } from 'vue'
import { newKey } from '@/api/facts_api'
import { sendQueue, takePack, type DeskPack, type QueueItem } from '@/api/live_api'
import { ApiProblem } from '@/api/problem'

const hex = (bytes: ArrayBuffer) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')

// The key's characters are the HMAC key, as the API's description says.
export async function sign(key: string, parts: string[]): Promise<string> {
  const text = new TextEncoder()
  const imported = await crypto.subtle.importKey('raw', text.encode(key), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  return hex(await crypto.subtle.sign('HMAC', imported, text.encode(parts.join('\n'))))
}

// Microseconds, as the server writes times; the browser knows milliseconds.
const now = () => new Date().toISOString().replace(/(\.\d{3})Z$/, '$1000Z')
const againMs = 5000

interface Kept {
  pack?: DeskPack
  items: QueueItem[]
}

export function useDeskQueue(unit: string, session: string, sent: () => void) {
  const place = `xueji.desk.${unit}/${session}`
  const kept = ref<Kept>(JSON.parse(localStorage.getItem(place) ?? '{"items":[]}') as Kept)
  const refused = ref<string[]>([])
  const save = () => localStorage.setItem(place, JSON.stringify(kept.value))
  let timer = 0

  // Fetched while there is a network; without it nothing can be marked offline.
  async function prepare() {
    const pack = kept.value.pack
    if (pack && Date.parse(pack.expires) > Date.now()) return
    kept.value.pack = await takePack(unit, session)
    save()
  }
  async function mark(members: string[]) {
    const pack = kept.value.pack
    if (!pack) throw new ApiProblem(0, 'network.unreachable', '', 'not_written')
    for (const member of members) {
      const item = { client: newKey(), member, at: now() }
      kept.value.items.push({ ...item, signature: await sign(pack.key, [pack.desk, item.client, item.member, item.at]) })
    }
    save()
    later()
  }
  async function send() {
    const pack = kept.value.pack
    if (!pack || kept.value.items.length === 0) return
    try {
      const { answers } = await sendQueue(pack, kept.value.items)
      refused.value = answers.filter((answer) => answer.outcome === 'refused').map((answer) => `${answer.subject ?? ''} ${answer.code ?? ''}`)
      const answered = new Set(answers.map((answer) => answer.client))
      kept.value.items = kept.value.items.filter((item) => !answered.has(item.client))
      save()
      sent()
    } catch (problem) {
      if (!(problem instanceof ApiProblem) || problem.status !== 0) throw problem
      later()
    }
  }
  function later() {
    clearTimeout(timer)
    timer = window.setTimeout(() => void send().catch(() => undefined), againMs)
  }
  const atOnce = () => void send().catch(() => undefined)
  addEventListener('online', atOnce)
  onScopeDispose(() => (removeEventListener('online', atOnce), clearTimeout(timer)))
  if (kept.value.items.length > 0) later()
  return { waiting: computed(() => kept.value.items.map((item) => item.member)), refused, prepare, mark, send, ready: computed(() => kept.value.pack !== undefined) }
}
