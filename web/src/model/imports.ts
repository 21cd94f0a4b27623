// What an import or its preview came to.
export interface ImportProblem {
  file: string
  sheet: string | null
  row: number | null
  column: string | null
  value: string
  severity: 'error' | 'warning'
  code: string
  message: string
  hint: string
}
export interface ImportResult {
  accepted: number
  unchanged: number
  corrected: number
  problems: ImportProblem[]
  problems_omitted?: number
}

// The path below the return folder. One unit's folder (workbook beside 附件) keeps its name; of a folder of many
// units the outer name is taken off; single files lie in one folder together.
export function placeOf(file: Pick<File, 'name'> & { webkitRelativePath?: string }): string {
  const parts = (file.webkitRelativePath ?? '').split('/').filter(Boolean)
  if (parts.length === 0) return /^主管单位\./.test(file.name) ? file.name : `报送/${file.name}`
  const ofOneUnit = parts[1] === '附件' || (parts.length === 2 && !/^主管单位\./.test(file.name))
  return (ofOneUnit ? parts : parts.slice(1)).join('/')
}

// Sheets of a unit's workbook whose rows may be pasted; the unit itself comes by its code.
export const pasteableKinds = [
  'member_seated', 'regulation_adopted', 'plan_made', 'plan_topic_set', 'session_held', 'agenda_item_set', 'speech_given', 'attendance_marked', 'make_up_done', 'paper_filed',
  'outreach_talk_given', 'action_item_assigned', 'outcome_achieved', 'study_statement_given', 'filing_sent', 'online_study_done', 'subordinate_guided', 'good_practice_filed',
]

export interface SheetCount {
  file: string
  sheet: string
  errors: number
  warnings: number
}

export function countBySheet(problems: readonly ImportProblem[]): SheetCount[] {
  const counts = new Map<string, SheetCount>()
  for (const problem of problems) {
    const key = `${problem.file}\n${problem.sheet ?? ''}`
    const count = counts.get(key) ?? { file: problem.file, sheet: problem.sheet ?? '', errors: 0, warnings: 0 }
    if (problem.severity === 'error') count.errors += 1
    else count.warnings += 1
    counts.set(key, count)
  }
  return [...counts.values()]
}
