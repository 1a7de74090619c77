import { claimFiles } from '#claims/claimFiles.ts'
import { LANGUAGES } from '#schema/vocabulary.ts'
import { join } from 'node:path'
import { pathsOf, recordIdsOf } from '#app/pages.ts'
import type { Pair } from '#app/route.ts'
import type { Manifest } from '#domain/compiled.ts'
import type { ReleaseFile } from '#domain/inventory.ts'
import type { EncodedCore } from '#domain/encodedCore.ts'
import { decodeCore } from '#facts/decodeCore.ts'
import type { EncodedObservations } from '#domain/encodedObservations.ts'
import type { Authored } from '#facts/Authored.ts'
import { checkDyad } from '#facts/checkDyad.ts'
import { decodeObservations } from '#facts/decodeObservations.ts'
import { compileDyad } from '#facts/compileDyad.ts'
import { compileInventory } from '#facts/compileInventory.ts'
import { messageOf } from '#facts/problem.ts'
import { dyadIdsIn, readDyad } from '#facts/readDyad.ts'
import { orderIn } from '#language/collation.ts'
import { coverageLists } from '#selectors/coverageLists.ts'
import { turnoverLine } from '#selectors/turnoverLine.ts'
import { embedHref } from '#url/place.ts'
import { embedPathsOf } from '#views/embedPaths.ts'
import { writeFeeds } from './feeds/writeFeeds.ts'
import { writeJsonFiles } from './files.ts'
import type { ReleaseContent } from './release/ReleaseContent.ts'
import { releaseContents } from './release/releaseContents.ts'
import { writeRelease } from './release/writeRelease.ts'

/** A file as the data page lists it. */
const listed = ({ path, group, records, bytes, table, licence, attribution }: ReleaseContent): ReleaseFile => ({
  path, group, records, bytes: bytes.length, ...(table && { columns: table.columns.map(({ name }) => name) }), ...(licence !== undefined && { licence }), ...(attribution !== undefined && { attribution }),
})

/** Reads, checks and compiles every pair under a data folder. Ends the process with the list of errors if there are any. */
export async function compilePairs(dataFolder: string) {
  const compiled: { manifest: Manifest; files: Map<string, unknown>; pair: Pair; paths: string[]; embeds: string[]; withdrawn: string[]; moved: [string, string][]; updated: string; authored: Authored; contents: readonly ReleaseContent[] }[] = []
  for (const id of await dyadIdsIn(dataFolder)) {
    const authored = await readDyad(dataFolder, id)
    const errors = checkDyad(authored).filter(problem => problem.severity === 'error')
    if (errors.length > 0) {
      console.error(errors.map(messageOf).join('\n'))
      console.error(`\n${errors.length} errors in the data of ${id}: nothing was built.`)
      process.exit(1)
    }
    const contents = await releaseContents(dataFolder, authored)
    const { manifest, files } = compileDyad(authored, orderIn, turnoverLine, (given, rows) => [...claimFiles(given, rows), ['inventory.json', compileInventory(contents.map(listed), rows)]], coverageLists)
    const core = decodeCore(files.get('core.en.json') as EncodedCore)
    const sources = files.get('sources.json') as { id: string }[]
    const under = pathsOf(recordIdsOf(core, sources.map(source => source.id), authored.articles.map(article => article.id)))
    const observations = (topic: string) => decodeObservations(files.get(`observations/${topic}.json`) as EncodedObservations)
    const embedded = embedPathsOf(core, { products: observations('products'), world: observations('world'), indicators: observations('indicators') })
    compiled.push({
      manifest,
      files,
      pair: {
        id, release: authored.dyad.version, updated: authored.dyad.updated, dataThrough: authored.dyad.dataThrough, contact: authored.dyad.contact,
        names: Object.fromEntries(LANGUAGES.map(language => [language, (files.get(`core.${language}.json`) as EncodedCore).dyad.name])) as Pair['names'],
      },
      withdrawn: LANGUAGES.flatMap(language => core.withdrawn.map(({ kind, id: gone }) => `/${language}/${id}/${kind}/${gone}`)),
      paths: LANGUAGES.flatMap(language => under.map(path => ['', language, id, path].join('/').replace(/\/$/, ''))),
      embeds: LANGUAGES.flatMap(lang => embedded.map(path => embedHref({ lang, dyad: id }, path, ''))),
      moved: [
        [`/releases/${authored.dyad.version}/${id}/figures.csv`, `/releases/${authored.dyad.version}/${id}/observations.csv`],
        ...LANGUAGES.flatMap(language =>
          (authored.redirects?.renamed ?? []).map(({ kind, from, to }): [string, string] => [`/${language}/${id}/${kind}/${from}`, `/${language}/${id}/${kind}/${to}`]),
        ),
      ],
      updated: core.dyad.updated,
      authored,
      contents,
    })
  }
  return {
    manifests: compiled.map(({ manifest }) => manifest),
    pairs: compiled.map(({ pair }) => pair),
    paths: ['/', ...LANGUAGES.flatMap(language => [`/${language}`, `/${language}/about`]), ...compiled.flatMap(({ paths }) => paths)],
    /** Pictures for other sites; search engines are sent to the views that they stand in. */
    embeds: compiled.flatMap(({ embeds }) => embeds),
    /** Pages that say why a record is gone; they are written, and stand in no list. */
    withdrawn: compiled.flatMap(({ withdrawn }) => withdrawn),
    moved: compiled.flatMap(({ moved }) => moved),
    updated: compiled.map(({ updated }) => updated).sort().at(-1) ?? '',
    async writeTo(out: string, origin: string) {
      const folder = join(out, 'data')
      await writeJsonFiles(folder, new Map([['pairs.json', compiled.map(({ pair }) => pair)]]))
      for (const { manifest, files, authored, contents } of compiled) {
        await writeRelease(out, dataFolder, authored, contents)
        await writeFeeds(out, files, origin)
        await writeJsonFiles(join(folder, manifest.dyad, manifest.hash), files)
        await writeJsonFiles(join(folder, manifest.dyad), new Map([['manifest.json', manifest]]))
      }
    },
  }
}
