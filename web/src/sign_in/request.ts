// One request of the small page; a refusal carries the server's own words.
import { language } from './words'

export class RefusedRequest extends Error {
  constructor(
    readonly status: number, // 0: no answer came
    readonly code: string,
    readonly title: string,
    readonly request: string,
  ) {
    super(title)
  }
}

export async function request<T>(method: string, path: string, body?: unknown, csrf = ''): Promise<T> {
  const headers: Record<string, string> = { accept: 'application/json', 'accept-language': language }
  if (body !== undefined) headers['content-type'] = 'application/json'
  if (csrf) headers['x-csrf-token'] = csrf
  let response: Response
  try {
    response = await fetch(`/api/v1/${path}`, { method, headers, credentials: 'same-origin', cache: 'no-store', body: body === undefined ? null : JSON.stringify(body) })
  } catch {
    throw new RefusedRequest(0, 'network.unreachable', '', '')
  }
  const answer = (await response.json().catch(() => ({}))) as { code?: string; title?: string; instance?: string; errors?: { message: string }[] }
  if (response.ok) return answer as T
  throw new RefusedRequest(response.status, answer.code ?? `http.${response.status}`, [answer.title ?? '', ...(answer.errors ?? []).map((error) => error.message)].join(' '), (answer.instance ?? '').split(':').slice(-1)[0] ?? '')
}
