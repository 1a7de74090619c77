import type { Authored } from './Authored.ts'
import type { Problem } from './problem.ts'

/** A worked article is of a known day, since "last year" is read from it; it stands once, and says nothing twice. */
export function checkArticles({ dyad, articles, sources }: Authored): Problem[] {
  const file = `${dyad.id}/articles.json`
  const problem = (record: string, field: string, found: unknown, expected: string): Problem => ({ file, record, field, found, expected, severity: 'error' })
  return articles.flatMap((article, place) => {
    const source = sources.find(({ id }) => id === article.source)
    const first = articles.findIndex(({ id }) => id === article.id)
    const texts = article.claims.map(({ text }) => text.en)
    return [
      ...(first < place ? [problem(article.id, 'id', article.id, 'an id that no other article has')] : []),
      ...(source && source.date?.length !== 10 ? [problem(article.id, 'source', source.date, 'a source of a known day')] : []),
      ...texts.flatMap((text, index) => (texts.indexOf(text) < index ? [problem(article.id, `claims.${index}.text.en`, text, 'a claim that the article has not made before')] : [])),
    ]
  })
}
