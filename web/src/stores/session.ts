// Who is logged in, in which roles.
import { defineStore } from 'pinia'
import { get, post, setCsrfToken } from '@/api/client'
import { ApiProblem } from '@/api/problem'
import type { Login, Me, RoleGrant } from '@/api/shapes'

export type Role = RoleGrant['role']

export const useSession = defineStore('session', {
  state: () => ({ me: undefined as Me | undefined, asked: false }),
  getters: {
    roles: (state): Role[] => [...new Set((state.me?.grants ?? []).filter((grant) => grant.state === 'confirmed').map((grant) => grant.role))],
    unit: (state): string => state.me?.account.unit ?? '',
    member: (state): string => state.me?.account.member ?? '',
    complete: (state): boolean => state.me?.stage === 'complete',
  },
  actions: {
    has(...wanted: Role[]): boolean {
      return wanted.some((role) => this.roles.includes(role))
    },
    async load() {
      try {
        this.me = await get<Me>('me')
        setCsrfToken(this.me.csrf_token)
      } catch (problem) {
        if (!(problem instanceof ApiProblem) || problem.status !== 401) throw problem
        this.me = undefined
      } finally {
        this.asked = true
      }
    },
    async take(login: Login) {
      setCsrfToken(login.csrf_token)
      if (login.stage === 'complete') await this.load()
    },
    async leave() {
      await post('logout')
      this.forget()
    },
    forget() {
      this.me = undefined
      setCsrfToken('')
    },
  },
})
