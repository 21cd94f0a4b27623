// Names of units and of members, asked once and kept while the page is open.
import { defineStore } from 'pinia'
import { listAllFacts } from '@/api/facts_api'
import { isMeant } from '@/model/initials'
import type { Stay, Unit } from '@/model/people'

export type { Stay, Unit }

const text = (value: unknown) => (value === undefined || value === null ? '' : String(value))

export const useDirectory = defineStore('directory', {
  state: () => ({ units: [] as Unit[], stays: {} as Record<string, Stay[]>, asking: undefined as Promise<void> | undefined }),
  getters: {
    byCode: (state) => new Map(state.units.map((unit) => [unit.code, unit])),
  },
  actions: {
    loadUnits(): Promise<void> {
      this.asking ??= listAllFacts('units').then((items) => {
        this.units = items.map(({ fact }) => ({
          code: text(fact.unit), name: text(fact.name), short: text(fact.short_name) || text(fact.name), type: text(fact.unit_type),
          parent: text(fact.parent), order: Number(fact.order ?? 0), founded: text(fact.founded), closed: text(fact.closed),
        }))
      })
      return this.asking
    },
    unitName(code: string): string {
      return this.byCode.get(code)?.name ?? code
    },
    async loadStays(unit: string): Promise<Stay[]> {
      if (!this.stays[unit]) {
        const items = await listAllFacts('memberships', { unit })
        this.stays[unit] = items.map(({ fact }) => ({
          unit: text(fact.unit), member: text(fact.member), name: text(fact.name), post: text(fact.post),
          role: text(fact.role), from: text(fact.from), to: text(fact.to),
        }))
      }
      return this.stays[unit] ?? []
    },
    memberName(unit: string, member: string): string {
      return this.stays[unit]?.find((stay) => stay.member === member)?.name ?? member
    },
    findUnits(typed: string): Unit[] {
      return this.units.filter((unit) => isMeant(typed, unit.name, unit.short, unit.code))
    },
    // After a change of a roster or of a unit.
    forgetPeople() {
      this.stays = {}
      this.asking = undefined
    },
    forget() {
      this.$reset()
    },
  },
})
