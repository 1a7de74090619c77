import { useMemo } from 'react'
import type { RecordDetail, RecordKind } from '#domain/recordDetails.ts'
import { recordQuery } from '#facts/queries.ts'
import { useFactsLater } from '#facts/useFacts.ts'
import type { TakenSource } from '#takeaway/TakenFigure.ts'
import { takenSource } from '#takeaway/takenSource.ts'
import { usePlace } from '#url/usePlace.ts'

const KINDS: readonly RecordKind[] = ['events', 'agreements', 'people', 'organisations', 'sources']
const NONE: readonly TakenSource[] = []

/** What the record of this page rests on; on the page of a source, the source itself. Empty on all other pages. */
export function useRecordSources(): readonly TakenSource[] {
  const { dyad, lang, path } = usePlace()
  const [word = '', id = ''] = path.split('/')
  const kind = KINDS.find(one => one === word)
  const { data: detail } = useFactsLater(recordQuery<RecordKind>(dyad, kind ?? 'sources', id, lang), kind !== undefined && id !== '')
  return useMemo(() => (detail ? recordSources(detail) : NONE), [detail])
}

function recordSources(detail: RecordDetail): TakenSource[] {
  if (detail.kind === 'sources') return [takenSource(detail.record, { locator: '' })]
  return detail.record.citations.flatMap(({ source, ...place }) => detail.sources.filter(({ id }) => id === source).map(entry => takenSource(entry, place)))
}
