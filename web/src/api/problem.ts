// What went wrong with a request, in the four words that a person needs: what happened, whether the data is
// safe, what to do, and the code for support. The server's titles are shown as they are (they follow the language).
import type { components } from './types'

export type Problem = components['schemas']['Problem']
export type ProblemError = components['schemas']['ProblemError']

// done: refused, so nothing was written; unknown: the answer was lost on the way.
export type Fate = 'not_written' | 'unknown'

export class ApiProblem extends Error {
  constructor(
    readonly status: number, // 0: no answer came
    readonly code: string,
    title: string,
    readonly fate: Fate,
    readonly errors: ProblemError[] = [],
    readonly request = '', // names the request in the server's log
    readonly subject = '',
  ) {
    super(title)
  }

  get advice(): 'log_in' | 'wait' | 'retry' | 'mend' | 'ask' {
    if (this.code === 'login.required') return 'log_in'
    if (this.status === 0) return 'retry'
    if (this.status === 429 || this.status === 503) return 'wait'
    if (this.status === 400 || this.status === 409 || this.status === 422) return 'mend'
    return 'ask'
  }
}

export function problemOf(status: number, body: unknown): ApiProblem {
  const problem = (typeof body === 'object' && body !== null ? body : {}) as Partial<Problem>
  return new ApiProblem(
    status,
    problem.code ?? `http.${status}`,
    problem.title ?? `HTTP ${status}`,
    status >= 500 && status !== 503 ? 'unknown' : 'not_written',
    problem.errors ?? [],
    (problem.instance ?? '').replace('urn:xueji:request:', ''),
    problem.subject ?? '',
  )
}
