import { readFile } from 'node:fs/promises'
import subsetFont from 'subset-font'
import type { Alphabet } from './alphabets.ts'
import type { Family } from './families.ts'

/** Figures keep their equal widths and lining forms, letters their pairs, Azerbaijani its dotted i beside f. */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'tnum', 'lnum']

/** A family's file cut to the characters of one alphabet, its axes as wide as the pages use them unless told. */
export async function cutFont(family: Family, { script, characters }: Alphabet, targetFormat: 'woff2' | 'truetype', variationAxes: Family['axes'] = family.axes): Promise<Buffer> {
  return subsetFont(await readFile(family.file(script)), characters, { targetFormat, variationAxes, keepFeatures: FEATURES })
}
