import { Fragment, type ReactNode } from 'react'
import { useCore } from '#facts/useCore.ts'
import { RecordLink } from './RecordLink.tsx'

type Kind = 'people' | 'organisations' | 'sectors' | 'products' | 'countries'

/** Names of records as links, between commas. Ids that the core does not hold stay plain text. */
export function NameLinks({ kind, ids }: { kind: Kind; ids: readonly string[] }) {
  return joined(ids.map(id => <NameLink key={id} kind={kind} id={id} />))
}

/** The name of one record as a link to its page. Only the two countries of the pair have a page. */
export function NameLink({ kind, id }: { kind: Kind; id: string }) {
  const core = useCore()
  const name = core[kind].find(record => record.id === id)?.name
  const hasPage = name !== undefined && (kind !== 'countries' || id === core.dyad.first || id === core.dyad.second)
  return hasPage ? <RecordLink to={`${kind}/${kind === 'countries' ? id.toLowerCase() : id}`}>{name}</RecordLink> : (name ?? id)
}

function joined(parts: readonly ReactNode[]) {
  return parts.map((part, index) => (
    <Fragment key={index}>
      {index > 0 && ', '}
      {part}
    </Fragment>
  ))
}
