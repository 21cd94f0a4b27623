// The rows of an import as its job wrote them, one line of JSON each.
import { getText } from '@/api/client'
import type { Job } from '@/api/shapes'

export async function readRows(job: Job): Promise<string> {
  const file = job.files.find((one) => one.name.endsWith('.jsonl'))
  return file ? getText(file.href) : ''
}
