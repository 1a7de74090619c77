import { describe, expect, it } from 'vitest'
import { judged } from './claimTexts.ts'
import { foundIn, isRight, labelledArticles } from './labelledArticles.ts'

const articles = labelledArticles().map(article => ({ ...article, found: foundIn(article, judged(article.text, article)) }))

describe('articles as agencies write them', () => {
  it('are never falsely supported', () => {
    expect(articles.flatMap(({ id, found }) => found.flatMap(({ words, expected, got }) => (got === 'supported' && !expected.includes('supported') ? [`${id}: ${words}`] : [])))).toEqual([])
  })

  it('are judged rightly in at least 95 of 100 statements, those of open kinds not counted', () => {
    const all = articles.filter(({ open }) => !open).flatMap(({ found }) => found)
    expect(all.filter(isRight).length / all.length).toBeGreaterThanOrEqual(0.95)
  })
})
