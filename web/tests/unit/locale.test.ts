import { expect, it } from 'vitest'
import { factKinds } from '@/api/facts'
import en from '@/locale/en'
import zh from '@/locale/zh'

const keysOf = (words: object, prefix = ''): string[] =>
  Object.entries(words).flatMap(([key, value]) => (typeof value === 'object' && value !== null ? keysOf(value as object, `${prefix}${key}.`) : [`${prefix}${key}`]))
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort()
const at = (words: object, key: string) => key.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], words) as string

it('English has every key of Chinese, with the same placeholders', () => {
  expect(keysOf(en).sort()).toEqual(keysOf(zh).sort())
  for (const key of keysOf(zh)) expect(placeholders(at(en, key)), key).toEqual(placeholders(at(zh, key)))
})

it('every choice of the API has a word in both languages', () => {
  for (const words of [zh, en])
    for (const kind of factKinds)
      for (const member of kind.members)
        for (const value of member.values) expect((words.value as unknown as Record<string, Record<string, string>>)[member.name]?.[value], `${member.name}.${value}`).toBeTruthy()
})
