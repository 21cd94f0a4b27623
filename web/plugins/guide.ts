// Turns the guide's Markdown (docs/guide) into plain values while building: `import page from 'guide:secretary'`.
// Headings, paragraphs, lists and tables; what the page then shows as elements, never as HTML.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { parseMarkdown } from './markdown'

const folder = fileURLToPath(new URL('../../docs/guide/', import.meta.url))
const prefix = '\0guide:'

export function guide(): Plugin {
  return {
    name: 'guide',
    resolveId: (id) => (id.startsWith('guide:') ? prefix + id.slice('guide:'.length) : null),
    load(id) {
      if (!id.startsWith(prefix)) return null
      const file = `${folder}${id.slice(prefix.length)}.md`
      this.addWatchFile(file)
      return `export default ${JSON.stringify(parseMarkdown(readFileSync(file, 'utf8')))}`
    },
  }
}
