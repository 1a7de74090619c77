import type { EncodedCore } from '#domain/encodedCore.ts'
import type { SearchNames, SearchRow } from '#domain/searchIndex.ts'
import { compileDyad } from '#facts/compileDyad.ts'
import { decodeCore } from '#facts/decodeCore.ts'
import { readDyad } from '#facts/readDyad.ts'
import { orderIn } from '#language/collation.ts'
import { withPosts } from '#search/withPosts.ts'

/** The index of the flagship pair, as the build compiles it: the two files, and the two as one on a Russian page. */
export async function realIndex() {
  const { files } = compileDyad(await readDyad('data', 'az-ru'), orderIn)
  const names = files.get('search.json') as SearchNames
  const sources = files.get('search-sources.json') as readonly SearchRow[]
  const onPage = withPosts(names, decodeCore(files.get('core.ru.json') as EncodedCore))
  return { names, sources, index: { views: [], ...onPage, sources } }
}
