import { createHash } from 'node:crypto'
import { SCHEMA_VERSION, type Counts, type Manifest } from '#domain/compiled.ts'
import type { CoverageLists } from '#domain/coverage.ts'
import type { YearValue } from '#domain/YearValue.ts'
import type { Observation } from '#schema/observation.ts'
import { LANGUAGES, TOPICS, type Language, type Topic } from '#schema/vocabulary.ts'
import type { Authored } from './Authored.ts'
import { compileAsOf } from './compileAsOf.ts'
import { compileAirRoutes } from './compileAirRoutes.ts'
import { compileAgreementTexts } from './compileAgreementTexts.ts'
import { compileBrief } from './compileBrief.ts'
import { compileChanges } from './compileChanges.ts'
import { compileCorrections } from './compileCorrections.ts'
import { compileCoverage } from './compileCoverage.ts'
import { compileCore, type Compare } from './compileCore.ts'
import { compileDetails } from './compileDetails.ts'
import { compileObservations } from './compileObservations.ts'
import { compileRowHashes } from './compileRowHashes.ts'
import { compileSearch, compileSearchSources } from './compileSearch.ts'
import { compileSources } from './compileSources.ts'
import { encodeCore } from './encodeCore.ts'
import { sourceEntryOf } from './sourceEntry.ts'
import { yearsHeld } from './yearsHeld.ts'

/** First ten hex digits of the SHA-256 over all files in order of path: equal contents have equal addresses. */
function hashOf(files: ReadonlyMap<string, unknown>): string {
  const hash = createHash('sha256')
  for (const [path, value] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(path).update('\0').update(JSON.stringify(value)).update('\0')
  return hash.digest('hex').slice(0, 10)
}

/** Works out the line over the year bar from the observations of trade. */
export type LineOf = (trade: readonly Observation[], dyad: Authored['dyad']) => readonly YearValue[]

/** Works out of which years pages list partners and what the two sell to the world. */
export type ListsOf = (rows: Readonly<Record<Topic, readonly Observation[]>>, described: Pick<Authored, 'dyad'> & Authored['reference']) => CoverageLists

/** Files that layers above this one make of the pair's data, by path. */
export type FurtherFiles = (authored: Authored, observations: readonly Observation[]) => Iterable<readonly [string, unknown]>

/**
 * Everything the browser will fetch about one pair: path within the release's folder → JSON value.
 * Takes data that `checkDyad` has passed; throws where a citation names an unknown source.
 * `orderIn` gives each language's alphabetical order, `lineOf` the line over the year bar, `further` what the judge of claims needs and `listsOf`
 * the years that pages list partners and world trade of, none if absent (this layer knows neither languages nor selectors nor claims).
 */
export function compileDyad(
  authored: Authored,
  orderIn: (language: Language) => Compare,
  lineOf: LineOf = () => [],
  further: FurtherFiles = () => [],
  listsOf: ListsOf = () => ({ partners: [], world: [] }),
): { manifest: Manifest; files: Map<string, unknown> } {
  const entries = new Map(authored.sources.map(source => [source.id, sourceEntryOf(source)]))
  const sourceOf = (id: string) => {
    const entry = entries.get(id)
    if (!entry) throw new Error(`no source "${id}" in ${authored.dyad.id}: run the data check`)
    return entry
  }

  const observations = compileObservations(authored, sourceOf)
  const sources = compileSources(authored, observations.rows)
  const all = TOPICS.flatMap(topic => observations.rows[topic])
  const counts: Counts = {
    observations: Object.fromEntries(TOPICS.map(topic => [topic, observations.rows[topic].length])) as Record<Topic, number>,
    events: authored.events.length,
    agreements: authored.agreements.length,
    people: authored.people.length,
    organisations: authored.organisations.length,
    sources: authored.sources.length,
    rollCalls: authored.rollCalls?.rows.length ?? 0,
    visaRules: authored.visaRules.length,
    airRoutes: authored.airRoutes?.routes.length ?? 0,
    formalTies: authored.formalTies.length,
  }

  const years = yearsHeld(authored, all)
  const turnover = lineOf(observations.rows.trade, authored.dyad)
  const files = new Map<string, unknown>(observations.files)
  for (const language of LANGUAGES) {
    files.set(`core.${language}.json`, encodeCore(compileCore(authored, language, { counts, years, turnover, compare: orderIn(language) })))
    files.set(`agreements.${language}.json`, compileAgreementTexts(authored, language))
    const details = compileDetails(authored, all, language, sourceOf)
    for (const [path, detail] of details) files.set(path, detail)
    const people = [...details.values()].filter(detail => detail.kind === 'people')
    files.set(`as-of.${language}.json`, compileAsOf(authored, observations.rows, people))
    files.set(`brief.${language}.json`, compileBrief(authored, people, all))
  }
  files.set('sources.json', sources.index)
  for (const detail of sources.details) files.set(`sources/${detail.record.id}.json`, detail)
  if (authored.rollCalls) files.set('roll-calls.json', authored.rollCalls)
  // Written even where there are none: a page asks for the file before it knows.
  for (const language of LANGUAGES) files.set(`air-routes.${language}.json`, compileAirRoutes(authored, language))
  for (const language of LANGUAGES) files.set(`corrections.${language}.json`, compileCorrections(authored, language))
  files.set('visa-rules.json', authored.visaRules)
  files.set('formal-ties.json', authored.formalTies)
  files.set('search.json', compileSearch(authored, observations.rows))
  files.set('search-sources.json', compileSearchSources(sources.index))
  const rows = compileRowHashes(authored)
  files.set('rows.json', rows)
  files.set('changes.json', compileChanges(authored, rows))
  files.set('coverage.json', compileCoverage(authored, observations.rows, listsOf(observations.rows, { dyad: authored.dyad, ...authored.reference })))
  for (const [path, file] of further(authored, all)) files.set(path, file)

  const { id: dyad, version: release } = authored.dyad
  return { manifest: { schemaVersion: SCHEMA_VERSION, dyad, release, hash: hashOf(files) }, files }
}
