// Requests of a session that is being lived.
import { get, post, segment } from './client'

export const placeOf = (unit: string, session: string) => `units/${segment(unit)}/sessions/${segment(session)}`
export const getOverview = <T>(unit: string, session: string) => get<T>(`${placeOf(unit, session)}/overview`)
export const getDisplay = <T>(unit: string, session: string) => get<T>(`${placeOf(unit, session)}/display`)
export const previewClosing = <T>(unit: string, session: string, query: Record<string, string | number | string[] | undefined>) =>
  get<T>(`${placeOf(unit, session)}/closing`, query)
export const closeSession = <T>(unit: string, session: string, body: unknown, key: string) =>
  post<T>(`${placeOf(unit, session)}/closing`, body, { 'idempotency-key': key })

export interface DeskMarked {
  marked: { member: string; grade: string; record: number }[]
  before: string[]
  bulk: boolean
}
export const markAtDesk = (unit: string, session: string, members: string[], method: 'desk' | 'paper') =>
  post<DeskMarked>(`${placeOf(unit, session)}/desk-marks`, { members, method })
export const markByBadge = (unit: string, session: string, code: string) => post<DeskMarked>(`${placeOf(unit, session)}/badge-marks`, { code })

export interface DeskPack {
  unit: string
  session: string
  desk: string
  marked_by: string
  issued: string
  expires: string
  key: string
  people: { member: string; name: string }[]
}
export interface QueueItem {
  client: string
  member: string
  at: string
  signature: string
}
export interface QueueAnswer {
  client: string
  outcome: 'taken' | 'before' | 'refused'
  code: string | null
  subject: string | null
}
export const takePack = (unit: string, session: string) => post<DeskPack>(`${placeOf(unit, session)}/desk-packs`)
export const sendQueue = (pack: DeskPack, items: QueueItem[]) =>
  post<{ answers: QueueAnswer[] }>(`${placeOf(pack.unit, pack.session)}/desk-queues`, { desk: pack.desk, marked_by: pack.marked_by, issued: pack.issued, items })

// Named events of a server-sent stream, opened again when it ends; the returned function stops it.
export function follow(path: string, handlers: Record<string, (data: string) => void>): () => void {
  const feed = new EventSource(`/api/v1/${path}`)
  for (const [name, handle] of Object.entries(handlers)) feed.addEventListener(name, (event) => handle((event as MessageEvent<string>).data))
  return () => feed.close()
}
