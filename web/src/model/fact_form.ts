// Between a fact as the API has it and what a form holds: texts, lists of texts, flags and files.
import type { FactKind, FactMember } from '@/api/fact_kind'
import type { Attachment, Fact } from '@/api/shapes'

export type FormValue = string | string[] | boolean | Attachment | null
export type Form = Record<string, FormValue>

const isAttachment = (value: unknown): value is Attachment => typeof value === 'object' && value !== null && 'sha256' in value

function formValue(member: FactMember, value: unknown): FormValue {
  if (member.type === 'flag') return value === undefined ? member.name === 'counted' : value === true
  if (member.type === 'file') return isAttachment(value) ? { path: value.path, sha256: value.sha256 } : null
  if (member.many) {
    if (!Array.isArray(value)) return []
    return value.map((one: unknown) => (member.type === 'plan_topic' ? topicText(one) : String(one)))
  }
  return value === undefined || value === null ? '' : String(value)
}

export function topicText(topic: unknown): string {
  const { plan, number } = topic as { plan: string; number: string }
  return `${plan}#${number}`
}

export const emptyForm = (kind: FactKind): Form => formOf(kind, {})
export const formOf = (kind: FactKind, fact: Fact): Form => Object.fromEntries(kind.members.map((member) => [member.name, formValue(member, fact[member.name])]))

function factValue(member: FactMember, value: FormValue | undefined): unknown {
  if (typeof value === 'boolean') return value
  if (member.type === 'file') return value ?? undefined
  if (Array.isArray(value)) {
    if (value.length === 0) return undefined
    if (member.type !== 'plan_topic') return value
    return value.map((text) => ({ plan: text.slice(0, text.lastIndexOf('#')), number: text.slice(text.lastIndexOf('#') + 1) }))
  }
  if (typeof value !== 'string' || value.trim() === '') return undefined
  return member.type === 'number' ? Number(value) : value.trim()
}

// What was left empty is left out.
export function factOf(kind: FactKind, form: Form): Fact {
  const fact: Fact = {}
  for (const member of kind.members) {
    const value = factValue(member, form[member.name])
    if (value !== undefined) fact[member.name] = value
  }
  return fact
}

export const missingOf = (kind: FactKind, form: Form): string[] =>
  kind.members.filter((member) => member.required && member.type !== 'flag' && factValue(member, form[member.name]) === undefined).map((member) => member.name)
