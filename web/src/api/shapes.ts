// Short names for shapes of the API.
import type { components, operations } from './types'

type Schemas = components['schemas']
export type Account = Schemas['Account']
export type Commendation = Schemas['Commendation']
export type DryRun = Schemas['DryRun']
export type DueThing = Schemas['DueThing']
export type Evaluation = Schemas['Evaluation']
export type EvidenceItem = Schemas['EvidenceItem']
export type FactorOffer = Schemas['FactorOffer']
export type Figure = Schemas['Figure']
export type FilingState = Schemas['FilingState']
export type Finding = Schemas['Finding']
export type FoundFact = Schemas['FoundFact']
export type FoundName = Schemas['FoundName']
export type FoundPassage = Schemas['FoundPassage']
export type History = Schemas['History']
export type Job = Schemas['Job']
export type LibraryEntry = Schemas['LibraryEntry']
export type LibraryVersion = Schemas['LibraryVersion']
export type Login = Schemas['Login']
export type LoginSession = Schemas['LoginSession']
export type Proposal = Schemas['Proposal']
export type Proposed = Schemas['Proposed']
export type Receipt = Schemas['Receipt']
export type FactRecord = Schemas['Record']
export type ExaminedDocument = Schemas['ExaminedDocument']
export type ReusePair = Schemas['ReusePair']
export type RoleGrant = Schemas['RoleGrant']
export type SecurityEvent = Schemas['SecurityEvent']
export type StudiedUnit = Schemas['StudiedUnit']
export type TextParagraph = Schemas['TextParagraph']
export type UnitEvaluation = Schemas['UnitEvaluation']
export type Subscription = Schemas['Subscription']
export type Upload = Schemas['Upload']
export type Me = operations['get_me']['responses'][200]['content']['application/json']
export type LibraryText = operations['read_library_text']['responses'][200]['content']['application/json']
export type UnitReuse = operations['list_unit_reuse']['responses'][200]['content']['application/json']
export type SearchAnswer = operations['search']['responses'][200]['content']['application/json']
export type Studied = operations['list_studied']['responses'][200]['content']['application/json']
export type Rulebook = operations['get_rulebook']['responses'][200]['content']['application/json']
export type FigureRecords = operations['list_figure_records']['responses'][200]['content']['application/json']

// A fact of any kind as lists give it. What its members are, the kind says (facts.ts).
export type Fact = Record<string, unknown>
export interface ListedFact {
  kind: string
  fact: Fact
  record: FactRecord
}
export interface FactPage {
  items: ListedFact[]
  next: string | null
  total: number
  journal: Schemas['JournalPosition']
}
export interface Attachment {
  path: string
  sha256: string
}
export type ReuseSide = Schemas['ReuseSide']
export type ReuseComparison = operations['show_reuse_pair']['responses'][200]['content']['application/json']
