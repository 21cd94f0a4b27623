// Pages that show more of a fact than its record, by the place of its list.
import type { RouteLocationRaw } from 'vue-router'

interface Further {
  text: string // key of its words
  to: RouteLocationRaw
}

const pages: Record<string, (key: string) => Further> = {
  'library-items': (item) => ({ text: 'library.read', to: { name: 'reading', params: { item } } }),
  directives: (directive) => ({ text: 'search.whoStudied', to: { name: 'studied', query: { directive } } }),
}

export const furtherPage = (place: string, [key = '']: readonly string[]): Further | undefined => pages[place]?.(key)
