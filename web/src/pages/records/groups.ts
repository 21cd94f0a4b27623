// Which kinds of facts are shown together, by the place of their lists.
import { factKinds } from '@/api/facts'

export const groups: Record<string, string[]> = {
  achievements: ['papers', 'outreach-talks', 'outcomes', 'good-practices', 'study-statements', 'online-study'],
  library: ['library-items', 'circulars', 'directives', 'regulations'],
  inspections: ['inspection-rounds', 'inspections', 'inspection-findings', 'guidance'],
  records: factKinds.map((kind) => kind.place),
}
