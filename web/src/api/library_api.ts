// The library: items, their texts, and what readers leave at them.
import { get, post, put, remove, segment, type Query } from './client'
import type { LibraryEntry, LibraryText, LibraryVersion } from './shapes'

export interface LibraryPage {
  items: LibraryEntry[]
  next: string | null
  total: number
}
export type Mark = 'like' | 'favourite'

export const listLibrary = (query: Query) => get<LibraryPage>('library', query)
export const getLibraryEntry = (item: string) => get<LibraryEntry>(`library/${segment(item)}`)
export const readText = (item: string, query: Query) => get<LibraryText>(`library/${segment(item)}/text`, query)
export const listVersions = (item: string) => get<{ items: LibraryVersion[] }>(`library/${segment(item)}/versions`).then(({ items }) => items)
export const countView = (item: string) => post<void>(`library/${segment(item)}/views`)
export const setMark = (item: string, mark: Mark, on: boolean) => (on ? put : remove)(`library/${segment(item)}/${mark}`)
export const setContact = (item: string, contact: string) => put(`library/${segment(item)}/contact`, { contact })
