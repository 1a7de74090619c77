import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { articles } from '#schema/articles.ts'
import { corrections } from '#schema/corrections.ts'
import * as dyadSchemas from '#schema/dyad.ts'
import { observations, series } from '#schema/observation.ts'
import { agreements, events, organisations, people, sources } from '#schema/records.ts'
import * as referenceSchemas from '#schema/reference.ts'
import { release } from '#schema/release.ts'
import { LANGUAGES } from '#schema/vocabulary.ts'
import type { Authored } from './Authored.ts'
import { checkRecord, checkRecords } from './checkForm.ts'
import { messageOf, type Problem } from './problem.ts'
import { readJsonFile } from './readJsonFile.ts'

const FILES = [
  'dyad', 'sources', 'observations', 'events', 'agreements', 'people', 'organisations',
  'articles', 'roll-calls', 'visa-rules', 'air-routes', 'formal-ties', 'redirects', 'corrections',
].map(name => `${name}.json`)
const FOLDERS = ['series', 'translations', 'releases']

/** A pair whose own description cannot be read: nothing else of it can be judged. */
export class UnreadableDyad extends Error {
  override readonly name = 'UnreadableDyad'
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(problems.map(messageOf).join('\n'))
    this.problems = problems
  }
}

const namesIn = async (folder: string) => (await readdir(folder, { withFileTypes: true }).catch(() => [])).sort((a, b) => (a.name < b.name ? -1 : 1))

/** Ids of the pairs under a data root: the folders that hold a `dyad.json`. */
export async function dyadIdsIn(root: string): Promise<string[]> {
  const ids: string[] = []
  for (const entry of await namesIn(root)) {
    if (entry.isDirectory() && (await namesIn(join(root, entry.name))).some(({ name }) => name === 'dyad.json')) ids.push(entry.name)
  }
  return ids
}

/**
 * Reads one pair and the reference data beside it. Records of a wrong form are left out and told in `problems`;
 * files a pair may do without are empty. Throws `UnreadableDyad` where `dyad.json` is missing or wrong.
 */
export async function readDyad(root: string, dyadId: string): Promise<Authored> {
  const problems: Problem[] = []
  const refused = new Set<string>()

  const valueOf = async (file: string, need: 'needed' | 'optional'): Promise<unknown> => {
    const read = await readJsonFile(root, file)
    if ('value' in read) return read.value
    if ('problem' in read) problems.push(read.problem)
    else if (need === 'needed') problems.push({ file, record: null, field: null, found: 'no such file', expected: 'a file', severity: 'error' })
    return undefined
  }
  const listIn = async <T>(file: string, schema: z.ZodArray<z.ZodType<T>>, need: 'needed' | 'optional' = 'needed'): Promise<T[]> => {
    const value = await valueOf(file, need)
    if (value === undefined) return []
    const checked = checkRecords(schema, value, file)
    problems.push(...checked.problems)
    checked.refused.forEach(id => refused.add(id))
    return checked.records
  }
  const recordIn = async <T>(file: string, schema: z.ZodType<T>, need: 'needed' | 'optional' = 'optional'): Promise<T | null> => {
    const value = await valueOf(file, need)
    if (value === undefined) return null
    const checked = checkRecord(schema, value, file)
    problems.push(...checked.problems)
    return checked.record
  }
  const of = (name: string) => `${dyadId}/${name}.json`

  const dyad = await recordIn(of('dyad'), dyadSchemas.dyad, 'needed')
  if (!dyad) throw new UnreadableDyad(problems)

  const reference = {
    measures: await listIn('reference/measures.json', referenceSchemas.measures),
    units: await listIn('reference/units.json', referenceSchemas.units),
    sectors: await listIn('reference/sectors.json', referenceSchemas.sectors),
    products: await listIn('reference/products.json', referenceSchemas.products),
    countries: await listIn('reference/countries.json', referenceSchemas.countries),
    places: await listIn('reference/places.json', referenceSchemas.places),
  }

  for (const entry of await namesIn(join(root, dyadId))) {
    const known = entry.isDirectory() ? FOLDERS : FILES
    if (!known.includes(entry.name)) {
      problems.push({ file: `${dyadId}/${entry.name}`, record: null, field: null, found: entry.name, expected: `a file or folder of a pair: ${[...FILES, ...FOLDERS].join(', ')}`, severity: 'error' })
    }
  }

  const runs = []
  for (const { name } of await namesIn(join(root, dyadId, 'series'))) {
    const run = await recordIn(`${dyadId}/series/${name}`, series)
    if (run) runs.push({ ...run, file: `${dyadId}/series/${name}` })
  }

  const releases = []
  for (const { name } of await namesIn(join(root, dyadId, 'releases'))) {
    const given = await recordIn(`${dyadId}/releases/${name}`, release)
    if (given) releases.push(given)
  }

  const translations: Authored['translations'] = Object.fromEntries(
    (await Promise.all(LANGUAGES.map(async language => [language, await recordIn(of(`translations/${language}`), dyadSchemas.translations)] as const)))
      .filter(([, record]) => record !== null),
  )

  return {
    dyad,
    reference,
    sources: await listIn(of('sources'), sources),
    observations: await listIn(of('observations'), observations),
    series: runs,
    events: await listIn(of('events'), events),
    agreements: await listIn(of('agreements'), agreements),
    people: await listIn(of('people'), people),
    organisations: await listIn(of('organisations'), organisations),
    articles: await listIn(of('articles'), articles, 'optional'),
    visaRules: await listIn(of('visa-rules'), dyadSchemas.visaRules, 'optional'),
    formalTies: await listIn(of('formal-ties'), dyadSchemas.formalTies, 'optional'),
    rollCalls: await recordIn(of('roll-calls'), dyadSchemas.rollCalls),
    airRoutes: await recordIn(of('air-routes'), dyadSchemas.airRoutes),
    redirects: (await recordIn(of('redirects'), dyadSchemas.redirects)) ?? { renamed: [], withdrawn: [] },
    corrections: await listIn(of('corrections'), corrections, 'optional'),
    translations,
    releases,
    refused,
    problems,
  }
}
