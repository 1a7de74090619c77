import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const FOLDER = 'build/cards'
/** Where letters, marks and their cut come from. */
const ALSO = ['package-lock.json', 'build/fonts/alphabets.ts', 'src/charts/stackPath.ts', 'src/scale/spreadApart.ts']

/** A mark of all that decides how a card is drawn beside its own values: another drawing has another address. */
export async function lookOfCards(): Promise<string> {
  const files = [...(await readdir(FOLDER)).sort().map(file => join(FOLDER, file)), ...ALSO]
  const hash = createHash('sha256')
  for (const file of files) hash.update(await readFile(file))
  return hash.digest('hex')
}
