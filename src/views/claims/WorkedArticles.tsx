import { titleLanguage } from '#domain/titleLanguage.ts'
import { articlesQuery } from '#facts/queries.ts'
import { useFacts } from '#facts/useFacts.ts'
import { useFormat } from '#language/useFormat.ts'
import { useLanguage } from '#language/useLanguage.ts'
import { useWords } from '#language/useWords.ts'
import { RecordLink } from '#records/RecordLink.tsx'
import { Section } from '#ui/Section.tsx'
import { usePlace } from '#url/usePlace.ts'
import { CoverageLine } from '#views/CoverageLine.tsx'

/** Published articles whose claims are judged already: what a result looks like. */
export function WorkedArticles() {
  const { dyad } = usePlace()
  const language = useLanguage()
  const format = useFormat()
  const words = useWords('claims')
  const articles = useFacts(articlesQuery(dyad, language))
  if (articles.length === 0) return null
  return (
    <Section id="worked" title={words.workedTitle} note={words.workedNote}>
      <ul>
        {articles.map(({ id, source, counts }) => (
          <li key={id}>
            <h3>
              <RecordLink to={`claims/${id}`} lang={titleLanguage(source) === language ? undefined : titleLanguage(source)}>
                {source.title}
              </RecordLink>
            </h3>
            {source.publisher}, {source.date && format.date(source.date)}
            <CoverageLine counts={counts} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
