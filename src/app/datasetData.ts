import type { Core } from '#domain/compiled.ts'
import { DATASET_FILES } from '#domain/datasetFiles.ts'
import type { Inventory } from '#domain/inventory.ts'
import { formatOf } from '#language/formatOf.ts'

/** The dataset with the files that hold all of it: one, whichever page tells of it. Where the list of files is at hand: the credit lines of the databases that ask to be cited along with it. */
export function datasetData(core: Core, { page, origin }: { page: string; origin: string }, inventory: Inventory | undefined) {
  const citation = [...new Set(inventory?.files.flatMap(({ attribution }) => attribution ?? []))]
  const release = `${origin}/releases/${core.release}/${core.dyad.id}`
  const nameOf = (id: string) => core.countries.find(country => country.id === id)?.name ?? id
  return {
    '@type': 'Dataset',
    '@id': `${release}/datapackage.json`,
    name: `${core.dyad.name} · Dyad Atlas`,
    description: `${core.dyad.name}: ${formatOf('en').number(Object.values(core.counts.observations).reduce((sum, count) => sum + count, 0))} figures, ${core.counts.agreements} agreements and ${core.counts.events} events, each with the source that prints it.`,
    url: page,
    isAccessibleForFree: true,
    // One licence for all would give away what is not ours to give: the page's own words, and where they stand.
    license: { '@type': 'CreativeWork', name: core.dyad.licence, inLanguage: core.dyad.licenceLang ?? core.language, url: `${page}#licence` },
    creator: { '@type': 'Organization', name: 'Dyad Atlas', url: origin },
    version: core.release,
    dateModified: core.dyad.updated,
    ...(core.years && { temporalCoverage: `${core.years.from}/${core.years.to}` }),
    spatialCoverage: [nameOf(core.dyad.first), nameOf(core.dyad.second)],
    variableMeasured: core.measures.map(measure => measure.name),
    distribution: Object.entries(DATASET_FILES).map(([name, encodingFormat]) => ({ '@type': 'DataDownload', name, encodingFormat, contentUrl: `${release}/${name}` })),
    ...(citation.length > 0 && { citation }),
  }
}
