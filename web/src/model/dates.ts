// Days as the server writes them (2026-03-05) and the periods that reports speak of.
export type Day = string

const pad = (number: number) => String(number).padStart(2, '0')

// Days of the installation follow Beijing time, wherever the browser is.
const beijing = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit' })
export const today = (now = new Date()): Day => beijing.format(now)

export interface Period {
  from: Day
  to: Day
}

export const yearOf = (day: Day) => Number(day.slice(0, 4))
export const wholeYear = (year: number): Period => ({ from: `${year}-01-01`, to: `${year}-12-31` })
export const halfYear = (year: number, half: 1 | 2): Period =>
  half === 1 ? { from: `${year}-01-01`, to: `${year}-06-30` } : { from: `${year}-07-01`, to: `${year}-12-31` }
export function quarter(year: number, number: 1 | 2 | 3 | 4): Period {
  const last = number * 3
  return { from: `${year}-${pad(last - 2)}-01`, to: `${year}-${pad(last)}-${last === 3 || last === 12 ? 31 : 30}` }
}

export type PeriodName = { name: 'year' | 'half' | 'quarter'; year: number; number: number } | undefined

// The rule behind 上半年 and 第三季度; other periods have no name.
export function nameOf({ from, to }: Period): PeriodName {
  const year = yearOf(from)
  const same = (period: Period) => period.from === from && period.to === to
  if (same(wholeYear(year))) return { name: 'year', year, number: 0 }
  for (const half of [1, 2] as const) if (same(halfYear(year, half))) return { name: 'half', year, number: half }
  for (const number of [1, 2, 3, 4] as const) if (same(quarter(year, number))) return { name: 'quarter', year, number }
  return undefined
}

const msADay = 86_400_000
export const daysBetween = (from: Day, to: Day) => Math.round((Date.parse(to) - Date.parse(from)) / msADay)
export const addDays = (day: Day, days: number): Day => new Date(Date.parse(day) + days * msADay).toISOString().slice(0, 10)
export const isDay = (text: unknown): text is Day => typeof text === 'string' && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))
