import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LANGUAGES, type Language } from '#schema/vocabulary.ts'
import type { EarlyFonts } from '#app/earlyFonts.ts'
import { ALPHABETS, OF_HEADINGS, PRELOADED, type Alphabet } from './fonts/alphabets.ts'
import { cutFont } from './fonts/cutFont.ts'
import { FAMILIES, type Family } from './fonts/families.ts'
import { fileFace, standInFaces } from './fonts/fontFaces.ts'
import { fontMeasures } from './fonts/fontMeasures.ts'
import { meanAdvance } from './fonts/meanAdvance.ts'

/**
 * Cuts the typefaces to the characters in use and writes them to `<outDir>/fonts/`, named by their contents.
 * Gives the style sheet that declares them, and which files a page fetches early.
 */
export async function makeFonts(outDir: string): Promise<{ css: string; early: EarlyFonts }> {
  await mkdir(join(outDir, 'fonts'), { recursive: true })
  const rules: string[] = []
  const addresses = new Map<string, string>()
  for (const family of [...FAMILIES].reverse()) {
    rules.push(...(await standInsOf(family)))
    for (const alphabet of ALPHABETS) {
      const lender = family.borrows[alphabet.name]
      const address = lender ? addresses.get(`${lender} ${alphabet.name}`) : await cut(outDir, family, alphabet)
      if (!address) throw new Error(`${family.name} borrows ${alphabet.name} from ${lender}, which has to be listed after it.`)
      addresses.set(`${family.name} ${alphabet.name}`, address)
      rules.push(fileFace(family, alphabet.characters, address))
    }
  }
  const preload = LANGUAGES.map(language => [language, PRELOADED[language].map(file => addresses.get(file) as string)])
  const ofHeadings = OF_HEADINGS.map(file => ({
    characters: ALPHABETS.find(({ name }) => file.endsWith(` ${name}`))?.characters ?? '',
    address: addresses.get(file) as string,
  }))
  return { css: rules.join('\n'), early: { always: Object.fromEntries(preload) as Record<Language, string[]>, ofHeadings } }
}

async function cut(outDir: string, family: Family, alphabet: Alphabet): Promise<string> {
  const font = await cutFont(family, alphabet, 'woff2')
  const hash = createHash('sha256').update(font).digest('hex').slice(0, 10)
  const address = `/fonts/${family.name.toLowerCase()}-${alphabet.name}-${hash}.woff2`
  await writeFile(join(outDir, address), font)
  return address
}

async function standInsOf(family: Family): Promise<string[]> {
  const measuresOf = async (name: string) => {
    const alphabet = ALPHABETS.find(candidate => candidate.name === name) as Alphabet
    return fontMeasures(await cutFont(family, alphabet, 'truetype'))
  }
  const [latin, cyrillic] = [await measuresOf('latin'), await measuresOf('cyrillic')]
  const fit = { ...latin, latin: meanAdvance(latin, 'latin'), cyrillic: meanAdvance(cyrillic, 'cyrillic') }
  return family.standIns.flatMap(standIn => standInFaces(family, fit, standIn))
}
