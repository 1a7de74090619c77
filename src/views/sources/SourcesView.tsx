import type { SourceEntry } from '#domain/compiled.ts'
import { titleLanguage } from '#domain/titleLanguage.ts'
import { sourcesQuery } from '#facts/queries.ts'
import { useCore } from '#facts/useCore.ts'
import { useFacts } from '#facts/useFacts.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { RecordLink } from '#records/RecordLink.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import { SearchField } from '#ui/SearchField.tsx'
import { Section } from '#ui/Section.tsx'
import { useAwake } from '#ui/useAwake.ts'
import { useChoices } from '#url/useChoices.ts'
import { usePlace } from '#url/usePlace.ts'
import { sourcesViewModel } from './sourcesViewModel.ts'
import style from './SourcesView.module.css'

/** The reader came to see on what this atlas rests: which publishers, how much each carries, and whether a publication is among them. */
export function SourcesView() {
  const { dyad } = usePlace()
  const core = useCore()
  const format = useFormat()
  const words = useWords('sources')
  const { sourceKinds } = useWords('vocabulary')
  const { sourceCount } = useWords('records')
  const sources = useFacts(sourcesQuery(dyad))
  const { views } = useWords('shell')
  const awake = useAwake()
  const { chosen, adjust } = useChoices()
  const { groups, shown, kept } = sourcesViewModel(sources, chosen, format)
  return (
    <>
      <PageTitle title={words.title} lead={<><p>{words.lead(sources.length)}</p><p>{words.kept(kept.archived, kept.fixed, kept.read, sources.length)}</p></>} description={words.description(core.dyad.name, sources.length)} />
      <SearchField label={words.filterLabel} value={chosen.query} onType={query => adjust({ query })} result={words.shown(shown, sources.length)} />
      {groups.map(group => (
        <Section key={group.kind} title={sourceKinds[group.kind]} note={sourceCount(group.count)}>
          {group.publishers.map(publisher => (
            <PublisherFold key={publisher.publisher} {...publisher} open={publisher.entries.length <= 2 || chosen.query !== ''} />
          ))}
          {group.rare.length > 0 && (
            <details className={style.publisher}>
              <summary>
                {words.rare} <span className={style.count}>{group.rare.length}</span>
              </summary>
              {/* Hundreds of titles that few look for: they are no part of the written page. */}
              {awake ? (
                group.rare.map(publisher => <PublisherFold key={publisher.publisher} {...publisher} open />)
              ) : (
                <p>
                  {words.inFile} <RecordLink to="data">{views.data}</RecordLink>
                </p>
              )}
            </details>
          )}
        </Section>
      ))}
    </>
  )
}

function PublisherFold({ publisher, entries, open }: { publisher: string; entries: readonly SourceEntry[]; open: boolean }) {
  const format = useFormat()
  return (
    <details className={style.publisher} open={open}>
      <summary>
        {publisher} <span className={style.count}>{entries.length}</span>
      </summary>
      <ul>
        {entries.map(source => (
          <li key={source.id} className={style.row}>
            <RecordLink to={`sources/${source.id}`} lang={titleLanguage(source)}>
              {source.title}
            </RecordLink>
            <span className={style.date}>{source.date && format.date(source.date)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
