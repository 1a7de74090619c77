import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { renderAsync } from '@resvg/resvg-js'
import type { Card } from '#app/cards/Card.ts'
import { drawCard } from './drawCard.ts'
import { makeTypefaces } from './typefaces.ts'

/** Pictures made at once: the machine's own threads take them, and each holds some megabytes. */
const AT_ONCE = 8

/** Draws the cards and writes each as PNG at its address (`/cards/…`) under a build. */
export async function writeCards(out: string, cards: ReadonlyMap<string, Card>): Promise<void> {
  await mkdir(join(out, 'cards'), { recursive: true })
  const faces = await makeTypefaces()
  const waiting = [...cards]
  const work = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [address, card] = next
      // All text is outlines: fonts of the machine are neither needed nor looked for.
      const picture = await renderAsync(drawCard(card, faces), { font: { loadSystemFonts: false } })
      await writeFile(join(out, address), picture.asPng())
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  // A letter left out can change what a figure means, as the sign of a unit.
  const missing = new Set(Object.values(faces).flatMap(face => [...face.missing]))
  if (missing.size > 0) console.warn(`cards leave out letters that no typeface here holds: ${[...missing].join(' ')}`)
}
