// Pages that show more of a fact than its record, by the place of its list.
import type { RouteLocationRaw } from 'vue-router'
import type { Role } from '@/stores/session'

interface Further {
  text: string // key of its words
  to: RouteLocationRaw
  roles?: Role[] // whose it is; none: everybody's
}

const pages: Record<string, (...key: string[]) => Further> = {
  'good-practices': (...key) => ({ text: 'library.share', to: { name: 'new-record', params: { place: 'library-items' }, query: { like: ['good-practices', ...key], library_kind: 'practice' } }, roles: ['superior'] }),
  'library-items': (item = '') => ({ text: 'library.read', to: { name: 'reading', params: { item } } }),
  directives: (directive = '') => ({ text: 'search.whoStudied', to: { name: 'studied', query: { directive } } }),
}

export const furtherPage = (place: string, key: readonly string[]): Further | undefined => pages[place]?.(...key)
