import { describe, expect, it } from 'vitest'
import { postsOn, type Attestation } from '#domain/posts.ts'

const signedOn = (date: string): Attestation => ({ date, of: 'agreements', id: `paper-${date}` })
const post = (title: string, dates: { from?: string; to?: string; named?: string[] } = {}) => ({ title, from: dates.from, to: dates.to, attested: (dates.named ?? []).map(signedOn) })
const told = (posts: ReturnType<typeof post>[], date: string) => postsOn(posts, date).map(({ post: { title }, how, on }) => [title, how, ...(on ? [on] : [])])

describe('the post a person held on a day', () => {
  it('is the one whose stated dates span the day', () => {
    expect(told([post('minister', { from: '2005', to: '2012-06' }), post('president', { from: '2012-06-20', to: '2020' })], '2010-03-01')).toEqual([['minister', 'held']])
  })

  it('is not taken as held in the year of its beginning, when that is known by its year only', () => {
    expect(told([post('president', { from: '1992', to: '1993' })], '1992-03-01')).toEqual([['president', 'record']])
  })

  it('is the one that a document signed that day names', () => {
    expect(told([post('president', { named: ['2004-02-06'] }), post('head of the firm')], '2004-02-06')).toEqual([['president', 'held']])
  })

  it('is told by what names it nearest in time, with that day, and not filled in between', () => {
    const posts = [post('president', { named: ['2004-02-06', '2013-08-13'] }), post('prime minister', { named: ['2009-11-01'] })]
    expect(told(posts, '2010-01-25')).toEqual([['prime minister', 'named', '2009-11-01']])
  })

  it('is any of several where nothing tells them apart', () => {
    expect(told([post('minister'), post('ambassador')], '2001')).toEqual([['minister', 'record'], ['ambassador', 'record']])
  })

  it('is never one that had ended or not begun', () => {
    expect(told([post('ambassador', { from: '2018-06' }), post('envoy', { to: '1999' })], '2010-01-01')).toEqual([])
  })
})
