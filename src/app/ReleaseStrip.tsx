import { use } from 'react'
import { Link } from 'react-router'
import { changesQuery } from '#facts/queries.ts'
import { useCore } from '#facts/useCore.ts'
import { useFactsLater } from '#facts/useFacts.ts'
import { useLanguage } from '#language/useLanguage.ts'
import { loadSections, type LoadedWords } from '#language/sections.ts'
import type { Language } from '#schema/vocabulary.ts'
import { useViewHref } from '#url/useViewHref.ts'
import { changeCounts } from '#views/changes/changeCounts.ts'

const loading = new Map<Language, Promise<LoadedWords>>()

/** The same promise for every drawing. Without its words the strip stays empty, and the next link asks again. */
function wordsIn(language: Language): Promise<LoadedWords> {
  const known = loading.get(language)
  if (known) return known
  const asked = loadSections(language, ['changes']).catch(() => {
    loading.delete(language)
    return {}
  })
  loading.set(language, asked)
  return asked
}

/** Says from which release a link was made and how many records changed since, with the way to all of them. */
export function ReleaseStrip({ since }: { since: string }) {
  const { dyad, release } = useCore()
  const language = useLanguage()
  const hrefOf = useViewHref()
  const { changes: words } = use(wordsIn(language))
  const changes = useFactsLater(changesQuery(dyad.id)).data
  if (!changes || !words) return null
  const known = changes.releases.find(({ version }) => version === since)
  if (!known) return <p>{words.unknownRelease(since)}</p>
  const counts = changeCounts(known, words)
  return (
    <p>
      {words.strip(since, release)} {counts.length > 0 ? words.stripCounts(counts.join(', ')) : words.sameAsNow} <Link to={`${hrefOf('changes', { release: since })}#data`}>{words.stripMore}</Link>
    </p>
  )
}
