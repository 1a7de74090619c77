import { expect, it } from 'vitest'
import { claimDesk } from '#claims/claimDesk.ts'
import { claimFiles } from '#claims/claimFiles.ts'
import type { ArticleDetail } from '#domain/articleFile.ts'
import type { ClaimFile } from '#domain/claimFile.ts'
import { expandSeries } from '#facts/expandSeries.ts'
import { readDyad } from '#facts/readDyad.ts'
import { articleLink } from '#views/article/articleLink.ts'
import { linkedText } from '#views/linkedText.ts'

const held = await readDyad('data', 'az-ru')
const observations = [...held.observations, ...held.series.flatMap(expandSeries)]
const files = claimFiles(held, observations)
const desk = claimDesk(files.get('claims.json') as ClaimFile, observations)

it.each(held.articles.map(({ id }) => id))('opens the claims of %s in the checker as they are judged on their page', async id => {
  const article = files.get(`articles/${id}.ru.json`) as ArticleDetail
  const { text, date, language, source } = (await linkedText(articleLink(article)))!.asked
  const judged = [...desk.judged(text, { date, language: language!, source: source! })].flatMap(({ claims }) => claims)
  expect(judged.map(({ claim, verdict }) => [claim.words, verdict])).toEqual(article.statements.flatMap(({ claims }) => claims.map(({ claim, verdict }) => [claim.words, verdict])))
})
