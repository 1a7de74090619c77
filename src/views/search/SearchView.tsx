import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { RecordLink } from '#records/RecordLink.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import style from './SearchView.module.css'

/** The page behind the search's link, for readers without script: the lists in which every record stands. */
export function SearchView() {
  const core = useCore()
  const format = useFormat()
  const words = useWords('search')
  const { kinds } = words
  const { counts } = core
  const lists = [
    { path: 'people', name: kinds.people, count: counts.people },
    { path: 'organisations', name: kinds.organisations, count: counts.organisations },
    { path: 'timeline', name: kinds.events, count: counts.events },
    { path: 'agreements', name: kinds.agreements, count: counts.agreements },
    { path: 'products', name: kinds.products, count: core.products.length },
    { path: 'sectors', name: kinds.sectors, count: core.sectors.length },
    { path: 'sources', name: kinds.sources, count: counts.sources },
    { path: 'data', name: kinds.measures, count: core.measures.length },
  ]
  return (
    <>
      <PageTitle title={words.pageTitle} lead={<p>{words.pageLead}</p>} description={`${core.dyad.name}. ${words.pageLead}`} />
      <ul className={style.lists}>
        {lists.map(({ path, name, count }) => (
          <li key={path}>
            <RecordLink to={path}>{name}</RecordLink> ({format.number(count)})
          </li>
        ))}
        {[core.dyad.first, core.dyad.second].map(id => (
          <li key={id}>
            <RecordLink to={`countries/${id.toLowerCase()}`}>{core.countries.find(country => country.id === id)?.name ?? id}</RecordLink>
          </li>
        ))}
      </ul>
    </>
  )
}
