// What a claim says of each unit, taken apart so that the page can tell it in words.
const comparisons = { '>=': 'at_least', '<=': 'at_most', '<': 'below', '>': 'above' } as const

export type Predicate =
  | { kind: 'sum'; measure: string }
  | { kind: 'clear' }
  | { kind: (typeof comparisons)[keyof typeof comparisons]; measure: string; limit: string }
  | { kind: 'other'; text: string }

// `sum(sessions_held) > 0`, `findings = 0`, `attendance_rate < 95%`; anything else is handed on as it is.
export function parsePredicate(text: string): Predicate {
  const sum = /^sum\((\w+)\) > 0$/.exec(text)
  if (sum?.[1]) return { kind: 'sum', measure: sum[1] }
  if (text === 'findings = 0') return { kind: 'clear' }
  const compared = /^(\w+) (>=|<=|<|>) (\S+)$/.exec(text)
  if (compared?.[1] && compared[2] && compared[3])
    return { kind: comparisons[compared[2] as keyof typeof comparisons], measure: compared[1], limit: compared[3] }
  return { kind: 'other', text }
}
