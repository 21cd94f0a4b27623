// Requests to the server that the page came from, and to no other. Knows the CSRF token and the language; turns
// every refusal into an ApiProblem.
import { ApiProblem, problemOf } from './problem'

export type Query = Record<string, string | number | boolean | string[] | undefined>

let csrfToken = ''
let language = 'zh-CN'
let whenLoginEnds: () => void = () => {}

export const setCsrfToken = (token: string) => (csrfToken = token)
export const setLanguage = (tag: string) => (language = tag)
export const onLoginEnd = (act: () => void) => (whenLoginEnds = act)

export function withQuery(path: string, query: Query = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (Array.isArray(value)) value.forEach((one) => search.append(name, one))
    else if (value !== undefined && value !== '') search.append(name, String(value))
  }
  const text = search.toString()
  return `/api/v1/${path}${text ? `?${text}` : ''}`
}

export const segment = (...parts: (string | number)[]) => parts.map((part) => encodeURIComponent(part)).join('/')

interface Sending {
  body?: unknown // sent as JSON, a Blob as it is
  fields?: Record<string, string>
  signal?: AbortSignal
}

function fieldsOf(method: string, sending: Sending): Record<string, string> {
  const fields: Record<string, string> = { accept: 'application/json', 'accept-language': language, ...sending.fields }
  if (method !== 'GET' && csrfToken) fields['x-csrf-token'] = csrfToken
  if (sending.body instanceof Blob) fields['content-type'] = 'application/octet-stream'
  else if (sending.body !== undefined) fields['content-type'] = 'application/json'
  return fields
}

async function send(method: string, address: string, sending: Sending): Promise<Response> {
  try {
    return await fetch(address, {
      method,
      headers: fieldsOf(method, sending),
      body: sending.body instanceof Blob ? sending.body : sending.body === undefined ? null : JSON.stringify(sending.body),
      credentials: 'same-origin',
      ...(sending.signal ? { signal: sending.signal } : {}),
    })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new ApiProblem(0, 'network.unreachable', '', method === 'GET' ? 'not_written' : 'unknown')
  }
}

async function ask<T>(method: string, path: string, query: Query, sending: Sending): Promise<T> {
  const response = await send(method, withQuery(path, query), sending)
  const type = response.headers.get('content-type') ?? ''
  const body: unknown = /json/.test(type) ? await response.json() : undefined
  if (response.ok) return body as T
  const problem = problemOf(response.status, body)
  if (problem.code === 'login.required' && path !== 'me' && !path.startsWith('login')) whenLoginEnds()
  throw problem
}

// A file of the server as text.
export async function getText(address: string): Promise<string> {
  const response = await send('GET', address, {})
  if (!response.ok) throw problemOf(response.status, await response.json().catch(() => undefined))
  return response.text()
}
export async function getBlob(address: string): Promise<Blob> {
  const response = await send('GET', address, {})
  if (!response.ok) throw problemOf(response.status, await response.json().catch(() => undefined))
  return response.blob()
}

export const get = <T>(path: string, query: Query = {}, signal?: AbortSignal) =>
  ask<T>('GET', path, query, signal ? { signal } : {})
export const post = <T>(path: string, body?: unknown, fields: Record<string, string> = {}, query: Query = {}) =>
  ask<T>('POST', path, query, { ...(body === undefined ? {} : { body }), fields })
export const put = (path: string, body?: unknown) => ask<void>('PUT', path, {}, body === undefined ? {} : { body })
export const remove = (path: string) => ask<void>('DELETE', path, {}, {})
