import { describe, expect, it } from 'vitest'
import type { AsOfIndex } from '#domain/asOfIndex.ts'
import type { HeldPost } from '#domain/recordDetails.ts'
import { postsThen } from '#selectors/asOf/postsThen.ts'

const post = (title: string, fields: Partial<HeldPost> = {}): HeldPost => ({ title: { text: title }, attested: [], ...fields })
const then = (day: string, posts: readonly HeldPost[], told: readonly string[] = []) => {
  const index = { posts: { somebody: posts }, told: { people: { somebody: told } } } as unknown as AsOfIndex
  return postsThen('somebody', { day, index, isOfLater: () => false, instead: { text: '' } })
}
const titles = (...asked: Parameters<typeof then>) => then(...asked).value.map(({ title }) => title.text)

describe('The posts of a person on a day', () => {
  it('are those begun by then, and one that goes on has no end yet', () => {
    const posts = [post('Minister', { from: '2005', to: '2012-06-30' }), post('President', { from: '2012-07-01' })]
    expect(then('2010-01-01', posts).value).toEqual([post('Minister', { from: '2005' })])
    expect(then('2012-07-01', posts).value).toEqual(posts)
  })

  it('begin, where only a year is said, when the year is over', () => {
    expect(titles('2005-12-30', [post('Minister', { from: '2005' })])).toEqual([])
    expect(titles('2005-12-31', [post('Minister', { from: '2005' })])).toEqual(['Minister'])
  })

  it('without dates are known once something names them', () => {
    const named = post('Envoy', { attested: [{ date: '2010-05-05', of: 'agreements', id: 'treaty' }, { date: '2020-05-05', of: 'agreements', id: 'other' }] })
    expect(titles('2010-05-04', [named])).toEqual([])
    expect(then('2010-05-05', [named]).value[0]?.attested).toEqual([{ date: '2010-05-05', of: 'agreements', id: 'treaty' }])
  })

  it('without dates are known from the first source where it is the only post, from the last where there are several', () => {
    const told = ['2010-01-01', '2015-01-01']
    expect(titles('2012-01-01', [post('Envoy')], told)).toEqual(['Envoy'])
    expect(titles('2012-01-01', [post('Envoy'), post('Minister')], told)).toEqual([])
    expect(titles('2015-01-01', [post('Envoy'), post('Minister')], told)).toEqual(['Envoy', 'Minister'])
  })

  it('that nothing dates are left out and counted', () => {
    expect(then('2100-01-01', [post('Envoy')])).toEqual({ value: [], left: { posts: 1 } })
    expect(then('2009-01-01', [post('Envoy')], ['2010-01-01']).left).toEqual({ posts: 0 })
  })
})
