import { expect, it } from 'vitest'
import { claimDesk } from '#claims/claimDesk.ts'
import { claimFiles } from '#claims/claimFiles.ts'
import type { ArticleDetail } from '#domain/articleFile.ts'
import type { ClaimFile } from '#domain/claimFile.ts'
import { VERDICTS } from '#domain/claim.ts'
import type { EncodedObservations } from '#domain/encodedObservations.ts'
import { compileDyad } from '#facts/compileDyad.ts'
import { decodeObservations } from '#facts/decodeObservations.ts'
import { readDyad } from '#facts/readDyad.ts'
import { orderIn } from '#language/collation.ts'
import { TOPICS } from '#schema/vocabulary.ts'
import { judged } from './claimTexts.ts'
import { labelledClaims } from './labelled.ts'

const { files } = compileDyad(await readDyad('data', 'az-ru'), orderIn, undefined, claimFiles)
/** As the browser has them: written, fetched and read. */
const fetched = <T>(path: string) => JSON.parse(JSON.stringify(files.get(path))) as T
const desk = claimDesk(fetched<ClaimFile>('claims.json'), TOPICS.flatMap(topic => decodeObservations(fetched<EncodedObservations>(`observations/${topic}.json`)).rows))
const articles = [...files].filter(([path]) => /^articles\/.*\.en\.json$/.test(path)).map(([, file]) => file as ArticleDetail)

it('judges every labelled claim over the compiled files as over the data themselves', () => {
  const read = ({ text, date, language }: ReturnType<typeof labelledClaims>[number]) => [...desk.judged(text, { date, language })].flatMap(({ claims }) => claims)
  for (const one of labelledClaims()) expect(read(one)).toEqual(judged(one.text, one))
})

it('has ten worked articles, with the one of 25 November 2021 among them', () => {
  expect(articles.length).toBeGreaterThanOrEqual(10)
  expect(articles.map(({ source }) => source.id)).toContain('t-azernews-2021-11-25')
})

it('rests no verdict on the worked article itself alone', () => {
  for (const { source, statements, rows } of articles) {
    const cited = new Map(rows.map(row => [row.id, row.citations.map(citation => citation.source)]))
    for (const { claims } of statements) {
      for (const { verdict, arithmetic } of claims) {
        if (verdict === 'no-evidence') continue
        for (const { evidence } of arithmetic.trials) for (const id of evidence) expect(cited.get(id)?.some(other => other !== source.id), id).toBe(true)
      }
    }
  }
})

it('shows no article as a source of a figure that bears it out', () => {
  const own = articles.map(({ source, rows }) => [source.id, rows.filter(({ citations }) => citations.length > 1 && citations.some(citation => citation.source === source.id)).map(({ id }) => id)])
  expect(own).toEqual(articles.map(({ source }) => [source.id, []]))
})

it.each([
  ['en', 'In Moscow the presidents signed a 43-point declaration'], ['az', 'Moskvada prezidentlər'], ['ru', 'В Москве президенты подписали декларацию из 43 пунктов'],
] as const)('quotes in %s the record that a verdict of an article rests on', (language, beginning) => {
  const { statements } = files.get(`articles/2022-02-23-declaration.${language}.json`) as ArticleDetail
  const quotes = statements.flatMap(({ claims }) => claims.flatMap(({ arithmetic }) => arithmetic.quotes))
  expect(quotes.map(({ text }) => text)).toEqual([expect.stringMatching(new RegExp(`^${beginning}`))])
})

it('counts the verdicts of each article', () => {
  for (const { statements, counts } of articles) {
    const verdicts = statements.flatMap(({ claims }) => claims.map(({ verdict }) => verdict))
    expect(counts).toEqual(Object.fromEntries(VERDICTS.filter(verdict => verdicts.includes(verdict)).map(verdict => [verdict, verdicts.filter(one => one === verdict).length])))
  }
})
