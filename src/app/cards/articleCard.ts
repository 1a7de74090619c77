import { VERDICTS } from '#domain/claim.ts'
import type { ArticleDetail } from '#domain/articleFile.ts'
import { articleQuery } from '#facts/queries.ts'
import { WEIGHT } from '#views/VerdictName.tsx'
import type { Card } from './Card.ts'
import type { CardMaking } from './CardMaking.ts'

/** A worked article with how many of its claims fared how. */
export function articleCard({ core, client, format, words }: CardMaking, id: string): Pick<Card, 'eyebrow' | 'title' | 'lead' | 'drawing'> | null {
  const article = client.getQueryData<ArticleDetail>(articleQuery(core.dyad.id, id, format.language).queryKey)
  if (!article) return null
  const { source, counts } = article
  const rows = VERDICTS.flatMap(verdict => (counts[verdict] ? [{ name: words.claims.verdictsOn(counts[verdict])[verdict], count: counts[verdict], weight: WEIGHT[verdict] }] : []))
  const claims = rows.reduce((sum, { count }) => sum + count, 0)
  return {
    eyebrow: [words.claims.workedOne, source.publisher, source.date && format.date(source.date)].filter(Boolean).join(' · '),
    title: source.title,
    lead: words.claims.coverage(claims, claims - (counts['not-testable'] ?? 0)),
    drawing: { kind: 'tally', rows },
  }
}
