// The period, 截至日 and 记录截至 of pages with figures, kept in the address.
import { computed } from 'vue'
import { isDay, today, wholeYear, yearOf } from '@/model/dates'
import { useQuery } from './query'

export function usePeriod() {
  const { text, set } = useQuery()
  const year = wholeYear(yearOf(today()))
  const from = text('from', year.from)
  const to = text('to', year.to)
  const on = text('on')
  const asOf = text('as_of')
  const query = computed(() => ({
    from: isDay(from.value) ? from.value : year.from,
    to: isDay(to.value) ? to.value : year.to,
    on: isDay(on.value) ? on.value : undefined,
    as_of: asOf.value || undefined,
  }))
  // What links hand on, so that the next page counts the same.
  const handOn = computed(() => Object.fromEntries(Object.entries(query.value).filter(([, value]) => value)) as Record<string, string>)
  return { from, to, on, asOf, query, handOn, set }
}
