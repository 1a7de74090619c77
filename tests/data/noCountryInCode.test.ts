import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dyadIdsIn, readDyad } from '#facts/readDyad.ts'

const pairs = await Promise.all((await dyadIdsIn('data')).map(id => readDyad('data', id)))

/** How a language calls itself; some are made from the name of a country. */
const LANGUAGES_OWN_NAMES = /English|Azərbaycanca|Русский/g

/** Languages share their adjectives with countries; only these words are the names of places. */
function namesOfPlaces(): string[] {
  const words = pairs.flatMap(({ dyad, reference }) =>
    reference.countries
      .filter(({ id }) => id === dyad.first || id === dyad.second)
      .flatMap(({ names, nativeName, capital, aliases = [] }) => [...Object.values(names), nativeName, ...Object.values(capital ?? {}), ...aliases]),
  )
  return [...new Set(words.filter(word => word !== undefined && word.length > 3))] as string[]
}
const codes = [...new Set(pairs.flatMap(({ dyad }) => [dyad.first, dyad.second]))]
const reserved = pairs.flatMap(({ dyad }) => [dyad.id, `${dyad.second}-${dyad.first}`.toLowerCase()])
const escaped = (words: readonly string[]) => words.map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')

// A letter before or after makes another word; endings of cases do not, so a name may go on.
const NAMED = new RegExp(`(?<!\\p{L})(?:${escaped(namesOfPlaces())})`, 'u')
const CODED = new RegExp(`["'\`](?:${escaped(codes)})["'\`]|(?<![\\w-])(?:${escaped(reserved)})(?![\\w-])`)

const files = (await readdir('src', { recursive: true })).filter(name => /\.(?:tsx?|css)$/.test(name))

describe('the code', () => {
  it('is looked through with something to find', () => {
    expect(codes.length).toBeGreaterThan(1)
    expect(namesOfPlaces().length).toBeGreaterThan(3)
    expect(files.length).toBeGreaterThan(20)
  })

  it('names no country of a pair, no capital and no code', async () => {
    const naming: string[] = []
    for (const file of files) {
      const lines = (await readFile(join('src', file), 'utf8')).split('\n')
      lines.forEach((line, index) => {
        const rest = line.replace(LANGUAGES_OWN_NAMES, '')
        const found = NAMED.exec(rest)?.[0] ?? CODED.exec(rest)?.[0]
        if (found !== undefined) naming.push(`src/${file}:${index + 1}: ${found}`)
      })
    }
    expect(naming).toEqual([])
  })
})
