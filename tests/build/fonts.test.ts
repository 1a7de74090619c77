import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { earlyFontsOf } from '#app/earlyFonts.ts'
import { LANGUAGES } from '#schema/vocabulary.ts'
import { makeFonts } from '../../build/fonts.ts'
import { ALPHABETS, ALPHABETS_OF } from '../../build/fonts/alphabets.ts'
import { unicodeRange } from '../../build/fonts/fontFaces.ts'

let folder: string
let made: Awaited<ReturnType<typeof makeFonts>>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fonts-'))
  made = await makeFonts(folder)
})
afterAll(() => rm(folder, { recursive: true }))

it.each(LANGUAGES)('keeps the files that %s pages need within 70 kB', async language => {
  const files = (await readdir(join(folder, 'fonts'))).filter(file => ALPHABETS_OF[language].some(alphabet => new RegExp(`^[a-z]+-${alphabet}-[0-9a-f]{10}\\.`).test(file)))
  const sizes = await Promise.all(files.map(async file => (await stat(join(folder, 'fonts', file))).size))
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(70_000)
  for (const address of made.early.always[language]) expect(await readFile(join(folder, address))).toBeTruthy()
})

it.each([
  ['en', '<h1>Trade</h1>', ['onest-latin', 'literata-latin']],
  ['az', '<h1 lang="az">Ticarət</h1>', ['onest-latin', 'onest-latin-ext', 'literata-latin', 'literata-latin-ext']],
  ['az', '<h1>Vladimir Putin</h1><p>Tədbirlər</p>', ['onest-latin', 'onest-latin-ext', 'literata-latin']],
  ['ru', '<h1>Торговля</h1>', ['onest-latin', 'onest-cyrillic', 'literata-latin', 'literata-cyrillic']],
] as const)('asks early for what the first lines of a page in %s are drawn with: %s', (language, html, files) => {
  expect(earlyFontsOf(html, language, made.early).map(address => address.replace(/^\/fonts\/|-[0-9a-f]{10}\.woff2$/g, ''))).toEqual(files)
})

it.each([
  ['en', 'Trade — $2.6 bn, “more than 230”; 5 % × 3 − 1 · 1995–2022 → ≥ ≈ £ € ₼ ₽'],
  ['az', 'Əliyev, İlham, Şəki, ığĞçÇöÖüÜ ₼ ₽ — 1 234 567,89'],
  ['ru', 'Ёлка, Щёлково, №\u00a07, «Эльбрус» ₼ ₽ — 1 234 567,89'],
] as const)('has every letter and sign that %s text is written in', (language, text) => {
  const shipped = ALPHABETS.filter(({ name }) => ALPHABETS_OF[language].includes(name)).map(({ characters }) => characters)
  expect([...text].filter(character => !shipped.join('').includes(character))).toEqual([])
})

it('declares each character in one file of a family only', () => {
  const all = ALPHABETS.flatMap(({ characters }) => [...characters])
  expect(all.filter((character, place) => all.indexOf(character) !== place)).toEqual([])
})

it('writes the characters of a file as ranges', () => {
  expect(unicodeRange('cabxяx')).toBe('U+61-63,U+78,U+44F')
})

it('makes the faces that stand in as wide and high as the ones they stand for', () => {
  const standIns = made.css.split('\n').filter(rule => rule.includes(" fallback'"))
  expect(standIns).toHaveLength(8)
  for (const rule of standIns) expect(rule).toMatch(/size-adjust:\d+\.\d+%;ascent-override:\d+\.\d+%;descent-override:\d+\.\d+%;line-gap-override:\d+\.\d+%/)
})

it('makes the same files from the same faces', async () => {
  expect(await makeFonts(folder)).toEqual(made)
})
