import { claimDesk, type ClaimDesk } from '#claims/claimDesk.ts'
import { ownSources } from '#claims/ownSources.ts'
import { rejudged } from '#claims/rejudged.ts'
import type { ArticleDetail } from '#domain/articleFile.ts'
import type { ClaimFile } from '#domain/claimFile.ts'
import type { Core, Observations } from '#domain/compiled.ts'
import { isBy } from '#domain/knownOn.ts'
import { DataFault } from '#facts/DataFault.ts'
import type { Language } from '#schema/vocabulary.ts'

/** What texts were held against on a day: records that were known, posts that had begun. */
export function claimsThen(file: ClaimFile, core: Core, day: string): ClaimFile {
  const known = <T extends { readonly id: string }>(records: readonly T[], kept: readonly { readonly id: string }[]) => {
    const ids = new Set(kept.map(({ id }) => id))
    return records.filter(({ id }) => ids.has(id))
  }
  return {
    ...file,
    events: known(file.events, core.events), agreements: known(file.agreements, core.agreements),
    people: known(file.people, core.people).map(person => ({ ...person, posts: person.posts.filter(({ from }) => from === undefined || isBy(from, day)).map(post => ({ ...post, signed: post.signed.filter(date => isBy(date, day)) })) })),
  }
}

/** The desk of a day is set up once for all its articles. */
const desks = new WeakMap<ClaimFile, ClaimDesk>()

/** A worked article with the verdicts that could be given on a day; missing where it was not yet printed. */
export function articleThen(article: ArticleDetail, claims: ClaimFile, topics: readonly Observations[], { day, language }: { readonly day: string; readonly language: Language }): ArticleDetail {
  const { id, date } = article.source
  if (!isBy(date, day)) throw new DataFault('missing', `articles/${article.id}`)
  const rows = topics.flatMap(topic => topic.rows)
  const desk = desks.get(claims) ?? claimDesk(claims, rows)
  desks.set(claims, desk)
  const byId = new Map(rows.map(row => [row.id, row]))
  const sources = new Map(topics.flatMap(topic => [...topic.sources]))
  const its = { source: id, date, language: 'en' } as const
  return rejudged(article, (claim, text) => desk.again(claim, its, { text, language }), { own: ownSources(claims.sources, its), rowOf: row => byId.get(row), sourceOf: source => sources.get(source) })
}
