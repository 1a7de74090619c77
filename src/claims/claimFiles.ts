import type { ArticleDetail, ArticleEntry } from '#domain/articleFile.ts'
import type { Authored } from '#facts/Authored.ts'
import { sourceEntryOf } from '#facts/sourceEntry.ts'
import type { Article } from '#schema/articles.ts'
import type { Observation } from '#schema/observation.ts'
import { LANGUAGES, type Language } from '#schema/vocabulary.ts'
import { claimDesk, type ClaimDesk } from './claimDesk.ts'
import { compileClaims } from './compileClaims.ts'
import { ownSources } from './ownSources.ts'
import { rejudged } from './rejudged.ts'
import { withParts } from './withParts.ts'

/** The compiled files of the claims page and of the worked articles, by path. */
export function claimFiles(authored: Authored, observations: readonly Observation[]): Map<string, unknown> {
  const file = compileClaims(authored)
  const desk = claimDesk(file, observations)
  const rows = new Map(observations.map(row => [row.id, row]))
  const sources = new Map(authored.sources.map(source => [source.id, sourceEntryOf(source)]))
  const files = new Map<string, unknown>([['claims.json', file]])
  const read = authored.articles.map(article => readArticle(article, authored, desk))
  for (const language of LANGUAGES) {
    const details = read.map(({ article, statements }): ArticleDetail => {
      const source = sources.get(article.source)
      if (!source) throw new Error(`no source "${article.source}" for article "${article.id}": run the data check`)
      const bare = { id: article.id, source, counts: {}, statements: statements.map(({ text, claims }) => ({ text: text[language], claims })), rows: [], sources: [] }
      return rejudged(bare, (claim, text) => desk.again(claim, articleOf(source), { text, language }), { own: ownSources(file.sources, articleOf(source)), rowOf: id => rows.get(id), sourceOf: id => sources.get(id) })
    })
    for (const detail of details) files.set(`articles/${detail.id}.${language}.json`, detail)
    const entries = details.map(({ id, source, counts }): ArticleEntry => ({ id, source, counts }))
    files.set(`articles.${language}.json`, entries.sort((a, b) => ((a.source.date ?? '') < (b.source.date ?? '') ? 1 : -1)))
  }
  return files
}

/** The claims in our own words are English, whatever language the article is in; of that language are the reports that may be it. */
const articleOf = ({ id, date }: ArticleEntry['source']) => ({ source: id, date, language: 'en' as Language })

function readArticle(article: Article, { sources }: Authored, desk: ClaimDesk) {
  const date = sources.find(({ id }) => id === article.source)?.date ?? null
  const read = (text: string) => [...desk.judged(text, { source: article.source, date, language: 'en' })].flatMap(({ claims }) => claims)
  return {
    article,
    statements: article.claims.map(({ text, set }) => ({
      text,
      claims: read(text.en).map(({ claim, ...judgement }) => ({ ...judgement, claim: set ? withParts(claim, set) : claim })),
    })),
  }
}
