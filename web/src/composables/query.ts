// A page's filters live in the address, so that it can be kept, sent and gone back to.
import { computed, type WritableComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'

// Changes of one moment are gathered, else each would write over the other.
let gathered: Record<string, string | undefined> | undefined

export function useQuery() {
  const route = useRoute()
  const router = useRouter()
  function set(changes: Record<string, string | undefined>) {
    const first = gathered === undefined
    gathered = { ...gathered, ...changes }
    if (!first) return
    void Promise.resolve().then(() => {
      const query: Record<string, string> = {}
      for (const [name, value] of Object.entries({ ...route.query, ...gathered })) if (typeof value === 'string' && value !== '') query[name] = value
      gathered = undefined
      void router.replace({ query, hash: route.hash })
    })
  }
  const text = (name: string, initial = ''): WritableComputedRef<string> =>
    computed({
      get: () => (typeof route.query[name] === 'string' ? (route.query[name] as string) : initial),
      set: (value) => set({ [name]: value === initial ? undefined : value }),
    })
  return { text, set }
}
