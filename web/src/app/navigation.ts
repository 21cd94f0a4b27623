// What each role finds in the navigation, at most two levels deep. The server decides what may be seen and done;
// this only spares people what is not theirs.
import type { Role } from '@/stores/session'

export interface Place {
  name: string // of the route, and of its words in nav.*
  to: string
  roles: Role[]
}
export interface PlaceGroup {
  name: 'work' | 'look' | 'govern'
  places: Place[]
}

const administrators: Role[] = ['system_admin', 'security_admin', 'auditor']
const groupRoles: Role[] = ['unit_admin', 'secretary', 'leader', 'member']
const keepers: Role[] = ['unit_admin', 'secretary', 'leader']
const content: Role[] = ['superior', 'inspector', ...groupRoles]

const groups: PlaceGroup[] = [
  {
    name: 'work',
    places: [
      { name: 'workbench', to: '/', roles: [...content, ...administrators, 'guest'] },
      { name: 'plans', to: '/plans', roles: content },
      { name: 'sessions', to: '/sessions', roles: [...content, 'guest'] },
      { name: 'leave', to: '/leave', roles: groupRoles },
      { name: 'achievements', to: '/achievements', roles: ['superior', ...groupRoles] },
      { name: 'filings', to: '/filings', roles: ['superior', ...keepers] },
      { name: 'inspections', to: '/rounds', roles: ['superior', 'inspector', ...keepers] },
      { name: 'objections', to: '/objections', roles: ['superior', ...groupRoles] },
      { name: 'proposals', to: '/proposals', roles: ['superior', ...keepers] },
    ],
  },
  {
    name: 'look',
    places: [
      { name: 'overview', to: '/figures', roles: ['superior', ...keepers] },
      { name: 'reports', to: '/reports', roles: ['superior', 'unit_admin'] },
      { name: 'rulebook', to: '/rulebook', roles: content },
      { name: 'search', to: '/search', roles: content },
      { name: 'library', to: '/library', roles: content },
      { name: 'reuse', to: '/reuse', roles: ['superior', ...keepers] },
      { name: 'records', to: '/records', roles: ['superior', ...keepers] },
    ],
  },
  {
    name: 'govern',
    places: [
      { name: 'units', to: '/units', roles: ['superior', ...groupRoles] },
      { name: 'import', to: '/import', roles: ['superior', 'unit_admin'] },
      { name: 'accounts', to: '/accounts', roles: ['system_admin', 'security_admin'] },
      { name: 'grants', to: '/grants', roles: ['security_admin', 'system_admin'] },
      { name: 'tokens', to: '/tokens', roles: ['security_admin'] },
      { name: 'audit', to: '/audit', roles: ['auditor'] },
      { name: 'jobs', to: '/jobs', roles: ['superior', 'unit_admin'] },
    ],
  },
]

export function placesFor(roles: readonly Role[]): PlaceGroup[] {
  return groups
    .map((group) => ({ ...group, places: group.places.filter((place) => place.roles.some((role) => roles.includes(role))) }))
    .filter((group) => group.places.length > 0)
}
