// Brings files to the server and has them looked through.
import { post } from '@/api/client'
import type { Job, Upload } from '@/api/shapes'

export interface Brought {
  path: string // in the return folder
  file: Blob
}

export const asFile = (text: string): Blob => new Blob([text], { type: 'text/csv;charset=utf-8' })

export async function bring(files: readonly Brought[], told: (sent: number) => void = () => {}): Promise<{ upload: string; job: string }> {
  const fresh = await post<Upload>('uploads')
  let sent = 0
  for (const { path, file } of files) {
    await post(`uploads/${fresh.id}/files`, file, {}, { path })
    told((sent += 1))
  }
  const look = await post<Job>(`uploads/${fresh.id}/preview`, {})
  return { upload: fresh.id, job: look.id }
}
