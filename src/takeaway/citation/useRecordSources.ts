import { useMemo } from 'react'
import type { RecordDetail, RecordKind } from '#domain/recordDetails.ts'
import { articleQuery, recordQuery } from '#facts/queries.ts'
import { useFactsLater } from '#facts/useFacts.ts'
import type { TakenSource } from '#takeaway/TakenFigure.ts'
import { takenSource } from '#takeaway/takenSource.ts'
import { usePlace } from '#url/usePlace.ts'

const KINDS: readonly RecordKind[] = ['events', 'agreements', 'people', 'organisations', 'sources']
const NONE: readonly TakenSource[] = []
/** The whole of a publication, and no place in it. */
const NOWHERE = { locator: '' }

/** What the record of this page rests on; on the page of a source or of a worked article, that publication itself. Empty on all other pages. */
export function useRecordSources(): readonly TakenSource[] {
  const { dyad, lang, path } = usePlace()
  const [word = '', id = ''] = path.split('/')
  const kind = KINDS.find(one => one === word)
  const { data: detail } = useFactsLater(recordQuery<RecordKind>(dyad, kind ?? 'sources', id, lang), kind !== undefined && id !== '')
  const { data: article } = useFactsLater(articleQuery(dyad, id, lang), word === 'claims' && id !== '')
  return useMemo(() => (detail ? recordSources(detail) : article ? [takenSource(article.source, NOWHERE)] : NONE), [detail, article])
}

function recordSources(detail: RecordDetail): TakenSource[] {
  if (detail.kind === 'sources') return [takenSource(detail.record, NOWHERE)]
  return detail.record.citations.flatMap(({ source, ...place }) => detail.sources.filter(({ id }) => id === source).map(entry => takenSource(entry, place)))
}
