import type { ArticleDetail } from '#domain/articleFile.ts'
import type { Verdict } from '#domain/claim.ts'
import type { ClaimsWords } from '#language/en/claims.ts'
import type { Language } from '#schema/vocabulary.ts'

/** Verdicts that stand on a line from false to true; the others are no less or more true, and have a name alone. */
const RATINGS: Readonly<Partial<Record<Verdict, number>>> = { contradicted: 1, close: 3, supported: 5 }

interface Around {
  readonly words: Pick<ClaimsWords, 'verdicts' | 'reasons'>
  readonly updated: string
  readonly url: string
  readonly language: Language
  readonly origin: string
}

/** Each claim of a worked article that was judged one way or another, as a review of ours. What has no verdict was not reviewed. */
export function claimReviews({ source, statements }: ArticleDetail, { words, updated, url, language, origin }: Around): unknown[] {
  const appearance = { '@type': 'NewsArticle', headline: source.title, inLanguage: source.language, ...(source.url && { url: source.url }), ...(source.date && { datePublished: source.date }), publisher: { '@type': 'Organization', name: source.publisher } }
  return statements.flatMap(({ text, claims }, index) => claims
    .filter(({ verdict }) => verdict !== 'no-evidence' && verdict !== 'not-testable')
    .map(({ verdict, arithmetic }) => {
      const rating = RATINGS[verdict]
      return {
        '@context': 'https://schema.org', '@type': 'ClaimReview', url: `${url}#claim-${index + 1}`, inLanguage: language, datePublished: updated,
        author: { '@type': 'Organization', name: 'Dyad Atlas', url: origin },
        claimReviewed: text,
        itemReviewed: { '@type': 'Claim', appearance, author: { '@type': 'Organization', name: source.publisher }, ...(source.date && { datePublished: source.date }) },
        reviewRating: { '@type': 'Rating', alternateName: words.verdicts[verdict], ...(rating && { ratingValue: rating, worstRating: 1, bestRating: 5 }), ratingExplanation: words.reasons[arithmetic.reason] },
      }
    }))
}
