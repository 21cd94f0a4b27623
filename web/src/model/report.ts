// The composed report as its JSON gives it, cut into paragraphs whose claims are known.
import type { EvidenceItem } from '@/api/shapes'

export interface Claim {
  id: string
  kind: string
  section: string
  text: string
  measure?: string
  criterion?: string
  predicate: string
  n: number
  N: number
  quantifier: string
  units: string[]
  named: string[]
  figures: string[]
  evidence: EvidenceItem[]
}
export interface Report {
  title: string
  variant: string
  from: string
  to: string
  on: string
  as_of: number
  journal: { seq: number; hash: string }
  characters: number
  claims: Claim[]
  notes: string[]
  refused_edits: { id: string; text: string; reasons: string[] }[]
  text: string
}
export interface Piece {
  text: string
  claim?: Claim
}
export interface Paragraph {
  heading: boolean
  pieces: Piece[]
}

const headingPattern = /^[一二三四五六七八九十]+、/

// Claims stand in the text in their order; what lies between them is headings, transitions and fixed words.
export function cutReport(report: Report): Paragraph[] {
  const claims = report.claims.filter((claim) => report.text.includes(claim.text)) // some stand in an annex alone
  let next = 0
  return report.text
    .split('\n')
    .filter((line, index) => line.trim() !== '' && !(index === 0 && line === report.title))
    .map((line) => {
      const pieces: Piece[] = []
      let rest = line
      for (let claim = claims[next]; claim && rest.includes(claim.text); claim = claims[(next += 1)]) {
        const at = rest.indexOf(claim.text)
        if (at > 0) pieces.push({ text: rest.slice(0, at) })
        pieces.push({ text: claim.text, claim })
        rest = rest.slice(at + claim.text.length)
      }
      if (rest) pieces.push({ text: rest })
      return { heading: headingPattern.test(line) && pieces.every((piece) => !piece.claim), pieces }
    })
}

// Figures and named units that an edited sentence dropped: they are bound to records.
export const lostFigures = (claim: Claim, text: string): string[] => claim.figures.filter((figure) => !text.includes(figure))
