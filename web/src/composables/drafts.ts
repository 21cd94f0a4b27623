// What was typed and not yet sent, kept in this browser so that a closed tab loses nothing.
import { onScopeDispose, ref, watch, type Ref } from 'vue'

const prefix = 'xueji.draft.'
const keepDays = 30
const waitMs = 400

interface Kept<T> {
  at: string
  value: T
}

export function forgetOldDrafts(now = Date.now()) {
  for (const key of Object.keys(localStorage))
    if (key.startsWith(prefix)) {
      const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Kept<unknown>>
      if (!kept.at || now - Date.parse(kept.at) > keepDays * 86_400_000) localStorage.removeItem(key)
    }
}

// Keeps `value` under `name` whenever it changes; `restored` says when a kept draft was put back.
export function useDraft<T>(name: string, value: Ref<T>) {
  const key = prefix + name
  const restored = ref('')
  let timer = 0
  let quiet = false
  const keep = () => localStorage.setItem(key, JSON.stringify({ at: new Date().toISOString(), value: value.value } satisfies Kept<T>))
  function restore() {
    const text = localStorage.getItem(key)
    if (!text) return
    const kept = JSON.parse(text) as Kept<T>
    quiet = true
    value.value = kept.value
    restored.value = kept.at
  }
  function drop() {
    clearTimeout(timer)
    localStorage.removeItem(key)
    restored.value = ''
  }
  watch(
    value,
    () => {
      if (quiet) return void (quiet = false)
      clearTimeout(timer)
      timer = window.setTimeout(keep, waitMs)
    },
    { deep: true },
  )
  const keepNow = () => {
    if (timer) keep()
  }
  addEventListener('pagehide', keepNow)
  onScopeDispose(() => removeEventListener('pagehide', keepNow))
  return { restored, restore, drop }
}
