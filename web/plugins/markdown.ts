// The few forms of Markdown that the guide is written in. Pictures are left out: who reads the help inside the
// page has the page before them.
export type Inline = { kind: 'text' | 'strong' | 'code'; text: string } | { kind: 'link'; text: string; href: string }
export type Block =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'paragraph'; content: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Inline[][] }
  | { kind: 'table'; head: Inline[][]; rows: Inline[][][] }

const inlinePattern = /\*\*(.+?)\*\*|`(.+?)`|\[(.+?)\]\((.+?)\)/g

export function parseInline(text: string): Inline[] {
  const parts: Inline[] = []
  let end = 0
  for (const match of text.matchAll(inlinePattern)) {
    if (match.index > end) parts.push({ kind: 'text', text: text.slice(end, match.index) })
    if (match[1]) parts.push({ kind: 'strong', text: match[1] })
    else if (match[2]) parts.push({ kind: 'code', text: match[2] })
    else parts.push({ kind: 'link', text: match[3] ?? '', href: match[4] ?? '' })
    end = match.index + match[0].length
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) })
  return parts
}

const cells = (line: string) => line.replace(/^\||\|$/g, '').split('|').map((cell) => parseInline(cell.trim()))
const bullet = /^(?:[-*]|\d+\.)\s+/

export function parseMarkdown(source: string): Block[] {
  const blocks: Block[] = []
  const lines = source.split('\n')
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? ''
    const heading = /^(#+)\s+(.*)$/.exec(line)
    if (heading) {
      blocks.push({ kind: 'heading', level: heading[1]?.length ?? 1, text: heading[2] ?? '' })
      at += 1
    } else if (line.trim() === '' || line.startsWith('![')) {
      at += 1
    } else if (line.startsWith('|')) {
      const rows: string[] = []
      while (lines[at]?.startsWith('|')) rows.push(lines[at++] ?? '')
      blocks.push({ kind: 'table', head: cells(rows[0] ?? ''), rows: rows.slice(2).map(cells) })
    } else if (bullet.test(line)) {
      const items: string[] = []
      while (bullet.test(lines[at] ?? '') || /^\s+\S/.test(lines[at] ?? '')) {
        const item = lines[at++] ?? ''
        if (bullet.test(item)) items.push(item.replace(bullet, ''))
        else items[items.length - 1] += item.trim()
      }
      blocks.push({ kind: 'list', ordered: /^\d/.test(line), items: items.map(parseInline) })
    } else {
      let text = ''
      while ((lines[at] ?? '').trim() !== '' && !/^(#|\||!\[)/.test(lines[at] ?? '') && !bullet.test(lines[at] ?? ''))
        text += (lines[at++] ?? '').trim()
      blocks.push({ kind: 'paragraph', content: parseInline(text) })
    }
  }
  return blocks
}
