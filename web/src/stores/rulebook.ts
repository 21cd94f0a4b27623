// The rulebook in force: names of measures, criteria with their clauses.
import { defineStore } from 'pinia'
import { get } from '@/api/client'
import type { Rulebook } from '@/api/shapes'

export const useRulebook = defineStore('rulebook', {
  state: () => ({ book: undefined as Rulebook | undefined, asking: undefined as Promise<void> | undefined }),
  getters: {
    measures: (state) => new Map((state.book?.measures ?? []).map((measure) => [measure.measure, measure])),
    criteria: (state) => new Map((state.book?.criteria ?? []).map((criterion) => [criterion.id, criterion])),
  },
  actions: {
    load(): Promise<void> {
      this.asking ??= get<Rulebook>('rulebook').then((book) => {
        this.book = book
      })
      return this.asking
    },
    measureName(measure: string): string {
      return this.measures.get(measure)?.name ?? measure
    },
    isRate(measure: string): boolean {
      return this.measures.get(measure)?.kind === 'rate'
    },
  },
})
