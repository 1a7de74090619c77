import type { EncodedCore } from '#domain/encodedCore.ts'
import type { SearchNames, SearchRow } from '#domain/searchIndex.ts'
import { compileDyad } from '#facts/compileDyad.ts'
import { decodeCore } from '#facts/decodeCore.ts'
import { readDyad } from '#facts/readDyad.ts'
import { orderIn } from '#language/collation.ts'
import type { Language } from '#schema/vocabulary.ts'
import { withOtherWords } from '#search/withOtherWords.ts'

/** The index of the flagship pair, as the build compiles it: the two files, and the two as one on a page of each language. */
export async function realIndex() {
  const { files } = compileDyad(await readDyad('data', 'az-ru'), orderIn)
  const names = files.get('search.json') as SearchNames
  const sources = files.get('search-sources.json') as readonly SearchRow[]
  const onPage = (language: Language) => ({ views: [], ...withOtherWords(names, decodeCore(files.get(`core.${language}.json`) as EncodedCore)), sources })
  return { names, sources, index: { en: onPage('en'), az: onPage('az'), ru: onPage('ru') } }
}
