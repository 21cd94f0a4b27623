// Findings of all units, gathered by criterion, the gravest and widest first.
import type { Evaluation, Finding } from '@/api/shapes'

export interface Exception {
  criterion: string
  measure: string
  severity: Finding['severity']
  units: { unit: string; finding: Finding }[]
}

export function gatherExceptions(units: Evaluation['units']): Exception[] {
  const gathered = new Map<string, Exception>()
  for (const unit of units)
    for (const finding of unit.findings) {
      const exception = gathered.get(finding.criterion) ?? { criterion: finding.criterion, measure: finding.measure, severity: finding.severity, units: [] }
      exception.units.push({ unit: unit.code, finding })
      gathered.set(finding.criterion, exception)
    }
  return [...gathered.values()].sort((one, other) => Number(other.severity === 'fail') - Number(one.severity === 'fail') || other.units.length - one.units.length)
}

export type Standing = 'failed' | 'short' | 'commended' | 'met' | 'unjudged'

// How a unit stands by one measure: the gravest of what its criteria say.
export function standingOf(unit: Evaluation['units'][number], measure: string, judged: boolean): Standing {
  const findings = unit.findings.filter((finding) => finding.measure === measure)
  if (findings.some((finding) => finding.severity === 'fail')) return 'failed'
  if (findings.length > 0) return 'short'
  if (unit.commendations.some((commendation) => commendation.measure === measure)) return 'commended'
  return judged ? 'met' : 'unjudged'
}
