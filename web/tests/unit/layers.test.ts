import { readdirSync, readFileSync, statSync } from 'node:fs'
import { expect, it } from 'vitest'

// Directions: model ← api ← stores ← composables ← components ← pages; app knows all. A folder may use those before it.
const order = ['locale', 'api', 'model', 'stores', 'composables', 'components', 'pages', 'app']
const allowed: Record<string, string[]> = {
  locale: [], api: ['api'], model: ['api', 'model'], stores: ['api', 'model', 'locale', 'stores'], composables: ['api', 'model', 'stores', 'composables'],
  components: ['api', 'model', 'stores', 'composables', 'components', 'locale', 'app'], pages: [...order], app: order,
}
const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => (statSync(`${folder}/${name}`).isDirectory() ? files(`${folder}/${name}`) : [`${folder}/${name}`]))
const sources = files('src').filter((file) => /\.(ts|vue)$/.test(file))

it('folders use only what lies below them', () => {
  const wrong: string[] = []
  for (const file of sources) {
    const folder = file.split('/')[1] ?? ''
    if (!(folder in allowed)) continue
    for (const match of readFileSync(file, 'utf8').matchAll(/from '@\/(\w+)/g)) if (!allowed[folder]?.includes(match[1] ?? '')) wrong.push(`${file} uses ${match[1]}`)
  }
  expect(wrong).toEqual([])
  expect(sources.length).toBeGreaterThan(60)
})

it('files stay short enough to be read', () => {
  for (const file of sources.filter((one) => !/api\/(types|facts)\.ts$/.test(one))) expect(readFileSync(file, 'utf8').split('\n').length, file).toBeLessThan(400)
})

it('markup sets no HTML of its own and no inline style', () => {
  for (const file of sources) expect(readFileSync(file, 'utf8'), file).not.toMatch(/v-html|innerHTML| style="/)
})
