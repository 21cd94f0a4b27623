// Composed reports, which are files of jobs.
import { get } from './client'
import type { Job } from './shapes'

export const jsonOf = (job: Job) => job.files.find((file) => file.name.endsWith('.json'))
export const listReportJobs = () => get<{ items: Job[] }>('jobs').then(({ items }) => items.filter((job) => job.kind === 'report'))
export const nameOfReport = (job: Job) => job.files[0]?.name.replace(/\.\w+$/, '') ?? job.id

// Nothing where the job made no JSON.
export async function readReport<Report>(id: string): Promise<{ job: Job; report: Report | undefined }> {
  const job = await get<Job>(`jobs/${id}`)
  const file = jsonOf(job)
  return { job, report: file ? await get<Report>(file.href.replace('/api/v1/', '')) : undefined }
}
