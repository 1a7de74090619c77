import { expect, it } from 'vitest'
import { titleLanguage } from '#domain/titleLanguage.ts'
import { readDyad } from '#facts/readDyad.ts'
import { sourceEntryOf } from '#facts/sourceEntry.ts'

const { sources } = await readDyad('data', 'az-ru')

/** Scripts of languages that do not write in Latin letters. */
const SCRIPTS: Readonly<Record<string, RegExp>> = { ru: /\p{Script=Cyrillic}/u, bg: /\p{Script=Cyrillic}/u, kk: /\p{Script=Cyrillic}/u, hy: /\p{Script=Armenian}/u, ar: /\p{Script=Arabic}/u, zh: /\p{Script=Han}/u, ja: /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u }

it('marks no title with a language that it is not written in', () => {
  expect(sources.filter(source => SCRIPTS[titleLanguage(source)]?.test(source.title) === false).map(({ id }) => id)).toEqual([])
})

it('marks no English description of ours with the language of what it describes', () => {
  const described = sources.filter(({ title }) => / \((?:Armenian|Kazakh|Indonesian|French|German|Chinese|Japanese|Azerbaijani)\)$/.test(title))
  expect(described.length).toBeGreaterThan(5)
  for (const source of described) expect([source.id, titleLanguage(sourceEntryOf(source))]).toEqual([source.id, 'en'])
})
