import type { SearchNames, SearchRow } from '#domain/searchIndex.ts'
import { compileDyad } from '#facts/compileDyad.ts'
import { readDyad } from '#facts/readDyad.ts'
import { orderIn } from '#language/collation.ts'

/** The index of the flagship pair, as the build compiles it: the two files, and the two as one. */
export async function realIndex() {
  const { files } = compileDyad(await readDyad('data', 'az-ru'), orderIn)
  const names = files.get('search.json') as SearchNames
  const sources = files.get('search-sources.json') as readonly SearchRow[]
  return { names, sources, index: { views: [], ...names, sources } }
}
