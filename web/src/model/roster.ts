// Who belonged to a group on a day. A stay holds on its first and on its last day.
import type { Stay } from './people'

export const coreRoles = new Set(['leader', 'deputy_leader', 'member'])
const order = ['leader', 'deputy_leader', 'member', 'study_secretary', 'invited']

export const onRoster = (stays: readonly Stay[], day: string): Stay[] =>
  stays
    .filter((stay) => stay.from <= day && (!stay.to || stay.to >= day))
    .sort((one, other) => order.indexOf(one.role) - order.indexOf(other.role) || one.member.localeCompare(other.member))

// Each core member once, whatever their stays.
export function coreRoster(stays: readonly Stay[], day: string): Stay[] {
  const seen = new Set<string>()
  return onRoster(stays, day).filter((stay) => coreRoles.has(stay.role) && !seen.has(stay.member) && seen.add(stay.member))
}
