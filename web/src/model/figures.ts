// How figures are written: rates as percentages that never round up to 100 % or down to 0 %, with part and whole.
import type { Figure } from '@/api/shapes'

export interface WrittenFigure {
  text: string
  detail: string // part and whole of a rate
  applies: boolean
}

const notApplicable: WrittenFigure = { text: '—', detail: '', applies: false }

// One decimal at most, as in the report.
export function percentage(part: number, whole: number): string {
  const tenths = Math.round((part / whole) * 1000)
  const held = part > 0 && tenths === 0 ? 1 : part < whole && tenths >= 1000 ? 999 : tenths
  return `${held % 10 === 0 ? held / 10 : (held / 10).toFixed(1)}%`
}

export function writeFigure(figure: Figure | undefined): WrittenFigure {
  if (!figure) return notApplicable
  if ('part' in figure) {
    if (figure.whole === 0) return notApplicable
    return { text: percentage(figure.part, figure.whole), detail: `${figure.part}/${figure.whole}`, applies: true }
  }
  if (figure.value === null) return notApplicable
  return { text: String(Math.round(figure.value * 100) / 100), detail: '', applies: true }
}

export interface Bound {
  direction: 'at_least' | 'at_most'
  part: number
  whole: number
  per_year?: boolean
}

export const writeBound = (bound: Bound, rate: boolean): string =>
  `${bound.direction === 'at_least' ? '≥' : '≤'} ${rate ? percentage(bound.part, bound.whole) : bound.part / bound.whole}`
