import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
/** Without `a`: blockers of advertisements hide what is called `ad1`. */
const FIRST = LETTERS.slice(1)

/**
 * Names the classes and keyframes of style modules by the sheet's place among all sheets under `folder` (two letters) and the class's place
 * in its sheet: `cd3`. Names that tell sheet and class took a sixth of all style that a page loads. Bundles made one after
 * the other, and rebuilds, agree on them. Throws on a sheet from elsewhere.
 */
export function shortClassNames(folder: string): (name: string, file: string, css: string) => string {
  const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.module.css')).sort()
  if (sheets.length > FIRST.length * LETTERS.length) throw new Error(`${sheets.length} style sheets are more than two letters can name.`)
  return (name, file, css) => {
    const sheet = sheets.indexOf(relative(folder, join(file.split('?')[0] as string)))
    const place = [...new Set(Array.from(css.matchAll(/(?:\.|@keyframes )(-?[a-z_][\w-]*)/gi), ([, found]) => found))].indexOf(name)
    if (sheet < 0 || place < 0) throw new Error(`The name "${name}" of ${file} cannot be found in it.`)
    return `${FIRST[Math.trunc(sheet / LETTERS.length)]}${LETTERS[sheet % LETTERS.length]}${place.toString(36)}`
  }
}
