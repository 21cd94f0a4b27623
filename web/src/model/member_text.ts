// The value of a member of a fact as plain text, for CSV and for lists of changes.
import type { FactMember } from '@/api/fact_kind'
import type { Attachment } from '@/api/shapes'
import { topicText } from './fact_form'

export function memberText(member: FactMember, value: unknown, word: (member: string, token: unknown) => string, separator = '、'): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return value.map((one: unknown) => memberText({ ...member, many: false }, one, word)).join(separator)
  if (member.type === 'flag') return word('flag', value)
  if (member.type === 'choice') return word(member.name, value)
  if (member.type === 'file') return (value as Attachment).path
  if (member.type === 'plan_topic') return topicText(value)
  return String(value)
}
