import { titleLanguage } from '#domain/titleLanguage.ts'
import { EvidenceScope } from '#evidence/EvidenceScope.tsx'
import { articleQuery } from '#facts/queries.ts'
import { useFacts } from '#facts/useFacts.ts'
import { useFormat } from '#language/useFormat.ts'
import { useLanguage } from '#language/useLanguage.ts'
import { useWords } from '#language/useWords.ts'
import { RecordLink } from '#records/RecordLink.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import { Section } from '#ui/Section.tsx'
import { usePlace } from '#url/usePlace.ts'
import { claimEvidence } from '#views/claimEvidence.ts'
import { ClaimFinding } from '#views/ClaimFinding.tsx'
import { CoverageLine } from '#views/CoverageLine.tsx'
import { ReadAs } from '#views/ReadAs.tsx'
import { VerdictName } from '#views/VerdictName.tsx'
import type { ViewProps } from '#views/ViewProps.ts'
import { articleLink } from './articleLink.ts'
import style from '#views/claims.module.css'

/** The reader met this article and wants to see, claim by claim, what else is known of what it says. */
export function ArticleView({ params }: ViewProps) {
  const { dyad } = usePlace()
  const language = useLanguage()
  const format = useFormat()
  const words = useWords('claims')
  const article = useFacts(articleQuery(dyad, params['id'] ?? '', language))
  const { source, statements, counts } = article
  const rows = new Map(article.rows.map(row => [row.id, row]))
  const shown = claimEvidence(statements.flatMap(({ claims }) => claims), rows)
  const day = source.date ? format.date(source.date) : ''
  return (
    <EvidenceScope {...shown} sources={new Map(article.sources.map(one => [one.id, one]))}>
      <PageTitle
        title={source.title}
        pageName={words.workedName(source.title, source.publisher)}
        titleLang={titleLanguage(source) === language ? undefined : titleLanguage(source)}
        eyebrow={
          <>
            <RecordLink to="claims">{words.title}</RecordLink> · {words.workedOne} · {source.publisher}{day && `, ${day}`}
          </>
        }
        lead={<p>{words.workedLead}</p>}
        description={words.workedDescription(source.publisher, day)}
      />
      <CoverageLine counts={counts} />
      <p>
        {source.url && <a href={source.url} rel="noopener noreferrer external">{words.original} ↗</a>}
        {source.url && ' · '}
        <RecordLink to={`sources/${source.id}`}>{words.atlasSource}</RecordLink>
        {' · '}
        <RecordLink to="claims" anchor={articleLink(article)}>{words.checkAgain}</RecordLink> ({words.checkAgainNote})
      </p>
      <Section title={words.statements} note={words.workedNote}>
        <ol>
          {statements.map(({ text, claims }, index) => (
            <li key={text} id={`claim-${index + 1}`} className={style.card}>
              <h3>{index + 1}. {text}</h3>
              {claims.map((judged, place) => (
                <div key={place}>
                  <VerdictName verdict={judged.verdict} />
                  {judged.claim.kind !== 'statement' && <p className={style.readAs}>{words.readAs}: <ReadAs judged={judged} language="en" /></p>}
                  <ClaimFinding judged={judged} rows={rows} language={language} />
                </div>
              ))}
            </li>
          ))}
        </ol>
      </Section>
    </EvidenceScope>
  )
}
