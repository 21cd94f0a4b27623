// The filters of a list of facts as they stand in the address: a search word, a unit, dates, one choice each.
import { computed } from 'vue'
import { useRoute } from 'vue-router'
import type { FactKind, FactMember } from '@/api/fact_kind'
import { useQuery } from '@/composables/query'
import { isDay } from '@/model/dates'

export function useFilters(kind: FactKind, initial: Record<string, string> = {}) {
  const route = useRoute()
  const { text, set } = useQuery()
  const names = new Set(kind.members.map((member) => member.name))
  const choices = kind.members.filter((member: FactMember) => member.type === 'choice' || member.type === 'flag')
  const dated = names.has('date')
  const word = text('q')
  const sort = text('sort')
  const from = text('from')
  const to = text('to')
  const asOf = text('as_of')
  const at = (name: string): string => {
    const value = route.query[name]
    return typeof value === 'string' ? value : (initial[name] ?? '')
  }
  const query = computed(() => {
    const wanted: Record<string, string | undefined> = { q: word.value || undefined, sort: sort.value || undefined, as_of: asOf.value || undefined }
    if (dated) Object.assign(wanted, { from: isDay(from.value) ? from.value : undefined, to: isDay(to.value) ? to.value : undefined })
    for (const name of names) if (at(name) && !(name in wanted && !dated)) wanted[name] = at(name)
    return wanted
  })
  return {
    choices, dated, word, sort, from, to, asOf, query, at, hasUnit: names.has('unit'),
    put: (name: string, value: string) => set({ [name]: value }),
    sortBy: (name: string) => (sort.value = sort.value === name ? `-${name}` : name),
    clear: () => set(Object.fromEntries([...names, 'q', 'from', 'to', 'as_of', 'sort'].map((name) => [name, undefined]))),
    any: computed(() => Object.keys(route.query).length > 0),
  }
}
export type Filters = ReturnType<typeof useFilters>
