import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readDyad } from '#facts/readDyad.ts'
import type { Event } from '#schema/records.ts'
import { madeUpEvents } from './syntheticEvents.ts'

const DATA = 'tests/fixtures/data'

/** Writes the invented pair's data with `count` made-up events besides its own, authored like any other, and gives their folder. */
export async function sizedData(pair: string, count: number): Promise<string> {
  const folder = join('.cache', `bench-data-${count}`)
  await rm(folder, { recursive: true, force: true })
  await cp(DATA, folder, { recursive: true })
  const { dyad, reference, sources } = await readDyad(DATA, pair)
  const made = madeUpEvents(count, reference.sectors.map(({ id }) => id), [dyad.first, dyad.second]).map(({ cited: _cited, title: { text }, ...event }) => ({
    ...event, title: text, summary: `${text}.`, citations: [{ source: sources[0]!.id, locator: 'p. 1' }],
  }))
  const file = join(folder, pair, 'events.json')
  await writeFile(file, JSON.stringify([...(JSON.parse(await readFile(file, 'utf8')) as Event[]), ...made]))
  return folder
}
