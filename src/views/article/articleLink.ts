import type { ArticleDetail } from '#domain/articleFile.ts'
import { plainHash } from '#views/linkedText.ts'

/**
 * The end of the checker's address with the claims of a worked article, as they were judged: in English, and against its own address, since
 * the article is no evidence for itself. It stands on the page alone and may be longer than what is sent in messages.
 */
export function articleLink({ source, statements }: Pick<ArticleDetail, 'source' | 'statements'>): string {
  const sentences = statements.flatMap(({ claims }) => claims.map(({ claim }) => claim.sentence))
  return plainHash({ text: [...new Set(sentences)].join('\n'), date: source.date, language: 'en', source: source.url ?? source.id })
}
