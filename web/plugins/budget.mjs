// Holds the built page to its budget: budget.mjs FOLDER. Sizes are what the wire carries, packed by gzip: the first
// route at most 350 KB, any other at most 150 KB more, the sign-in page for phones at most 60 KB. Also that nothing
// refers to another host and nothing stands inline.
import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const folder = process.argv[2]
const kilobyte = 1024
const limits = { first: 350 * kilobyte, route: 150 * kilobyte, signIn: 60 * kilobyte }
const names = readdirSync(`${folder}/assets`)
const sources = new Map(names.map((name) => [name, readFileSync(`${folder}/assets/${name}`)]))
const sizeOf = (name) => gzipSync(sources.get(name) ?? '', { level: 9 }).length

// What a script needs at once: its static imports; styles are named beside the lazy scripts that need them.
const staticImports = (name) => [...String(sources.get(name)).matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)].map((match) => match[1])
function closure(names) {
  const all = new Set()
  const walk = (name) => {
    if (all.has(name) || !sources.has(name)) return
    all.add(name)
    staticImports(name).forEach(walk)
  }
  names.forEach(walk)
  return all
}
const total = (names) => [...names].reduce((sum, name) => sum + sizeOf(name), 0)

const namedBy = (page) => [...readFileSync(`${folder}/${page}`, 'utf8').matchAll(/assets\/([^"']+)/g)].map((match) => match[1])
const first = closure(namedBy('index.html'))
const signIn = closure(namedBy('s.html'))
const faults = []
const check = (what, bytes, limit) => {
  if (bytes > limit) faults.push(`${what}: ${Math.ceil(bytes / kilobyte)} KB, at most ${limit / kilobyte} KB`)
}
check('first route', total(first), limits.first)
check('sign-in page', total(signIn), limits.signIn)
let widest = 0
for (const name of names.filter((name) => name.endsWith('.js') && !first.has(name))) {
  const scripts = [...closure([name])].filter((one) => !first.has(one))
  // Styles of a route carry the name of one of its scripts.
  const styles = names.filter((one) => one.endsWith('.css') && !first.has(one) && scripts.some((script) => script.split('-')[0] === one.split('-')[0]))
  const bytes = total([...scripts, ...styles])
  widest = Math.max(widest, bytes)
  check(name, bytes, limits.route)
}
for (const [name, bytes] of sources) {
  const outside = String(bytes).match(/(?:src|href|fetch|import|url)\s*[=(]\s*["']?https?:\/\/[^"'\s)]+/g)?.filter((link) => !/w3\.org|vuejs\.org/.test(link))
  if (outside?.length) faults.push(`${name} refers to another host: ${outside[0]}`)
}
for (const page of ['index.html', 's.html']) if (/<script(?![^>]*src=)|<style|\son\w+=/.test(readFileSync(`${folder}/${page}`, 'utf8'))) faults.push(`${page} has something inline`)
console.log(`first route ${Math.ceil(total(first) / kilobyte)} KB, sign-in page ${Math.ceil(total(signIn) / kilobyte)} KB, widest other ${Math.ceil(widest / kilobyte)} KB`)
faults.forEach((fault) => console.error(fault))
process.exit(faults.length > 0 ? 1 : 0)
