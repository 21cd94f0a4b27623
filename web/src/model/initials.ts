// Finds Chinese names by the first letters of their pinyin, with the browser's own collation: a character belongs
// to the last letter whose first character does not sort behind it.
const firsts = '阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他穵夕丫帀'
const letters = 'abcdefghjklmnopqrstwxyz'
const collator = new Intl.Collator('zh-CN-u-co-pinyin')
const works = collator.compare('八', '哈') < 0 && collator.compare('丫', '帀') < 0
const known = new Map<string, string>()

export function initialOf(character: string): string {
  if (!/[㐀-鿿]/.test(character) || !works) return character.toLowerCase()
  let initial = known.get(character)
  if (initial === undefined) {
    initial = ''
    for (let at = firsts.length - 1; at >= 0 && !initial; at -= 1)
      if (collator.compare(character, firsts[at] ?? '') >= 0) initial = letters[at] ?? ''
    known.set(character, initial)
  }
  return initial
}

export const initialsOf = (name: string) => Array.from(name, initialOf).join('')

// Whether a person or unit is meant by what was typed: a part of the name or code, or initials.
export function isMeant(typed: string, ...names: string[]): boolean {
  const wanted = typed.trim().toLowerCase()
  if (!wanted) return true
  return names.some((name) => name.toLowerCase().includes(wanted) || (/^[a-z]+$/.test(wanted) && initialsOf(name).includes(wanted)))
}
