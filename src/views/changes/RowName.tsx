import type { Changes } from '#domain/changes.ts'
import { subjectText } from '#evidence/subjectText.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { NameLink } from '#records/NameLinks.tsx'
import { RecordLink } from '#records/RecordLink.tsx'
import type { RowKind } from '#schema/vocabulary.ts'

interface RowNameProps {
  kind: RowKind
  id: string
  changes: Changes
}

/** What a row of the data is, with the way to it; where it is gone, its id and why. */
export function RowName({ kind, id, changes }: RowNameProps) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('changes')
  const titled = kind === 'events' || kind === 'agreements' ? core[kind].find(record => record.id === id) : undefined
  if (titled) return <RecordLink to={`${kind}/${id}`} lang={titled.title.lang}>{titled.title.text}</RecordLink>
  if ((kind === 'people' || kind === 'organisations') && core[kind].some(record => record.id === id)) return <NameLink kind={kind} id={id} />
  const source = kind === 'sources' ? changes.sources[id] : undefined
  if (source) return <>{source.publisher}, <RecordLink to={`sources/${id}`}><cite lang={source.language}>{source.title}</cite></RecordLink></>
  const row = kind === 'observations' ? changes.observations[id] : undefined
  if (row) {
    const name = `${subjectText(row, core)}, ${format.shortPeriod(row.period)}`
    return row.source === null ? name : <RecordLink to={`sources/${row.source}`} anchor={`#o-${id}`}>{name}</RecordLink>
  }
  const gone = changes.gone[`${kind}/${id}`]
  return (
    <>
      {gone && 'reason' in gone ? <RecordLink to={`${kind}/${id}`}><code>{id}</code></RecordLink> : <code>{id}</code>}
      {gone && ('to' in gone ? <>, {words.nowAt} <RowName kind={kind} id={gone.to} changes={changes} /></> : <span lang="en"> · {gone.reason}</span>)}
    </>
  )
}
