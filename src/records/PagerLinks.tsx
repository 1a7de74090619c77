import type { Text } from '#domain/compiled.ts'
import { useWords } from '#language/useWords.ts'
import { RecordLink } from './RecordLink.tsx'
import style from './PagerLinks.module.css'

interface Neighbour {
  readonly id: string
  readonly title: Text
}

/** The record before and the one after, within the reader's filters. */
export function PagerLinks({ kind, previous, next }: { kind: 'events' | 'agreements'; previous: Neighbour | null; next: Neighbour | null }) {
  const words = useWords('profiles')
  if (!previous && !next) return null
  return (
    <ul className={`${style.pager} no-print`}>
      {previous && (
        <li>
          ← {words.previous}: <RecordLink to={`${kind}/${previous.id}`} lang={previous.title.lang}>{previous.title.text}</RecordLink>
        </li>
      )}
      {next && (
        <li>
          {words.next}: <RecordLink to={`${kind}/${next.id}`} lang={next.title.lang}>{next.title.text}</RecordLink> →
        </li>
      )}
    </ul>
  )
}
