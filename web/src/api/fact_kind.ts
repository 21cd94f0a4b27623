// One kind of fact as lists and forms need it; the values are in facts.ts, written from the API's description.
export type MemberType = 'code' | 'text' | 'date' | 'time' | 'number' | 'flag' | 'choice' | 'file' | 'plan_topic'

export interface FactMember {
  name: string
  label: string // Chinese, as the sheet's column is headed
  type: MemberType
  many: boolean
  required: boolean
  values: string[] // of a choice
}

export interface FactKind {
  kind: string // "session_held"
  place: string // below /api/v1/: "sessions"
  title: string // Chinese, as the sheet is named
  key: string[] // members that tell facts apart, in the order of the address
  members: FactMember[]
}
