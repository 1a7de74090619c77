import { describe, expect, it } from 'vitest'
import type { SourcedPost } from '#domain/briefIndex.ts'
import { knownHolders } from '#selectors/knownHolders.ts'

const post = (fields: Partial<SourcedPost> = {}): SourcedPost => ({ title: { text: 'Minister' }, organisation: 'ministry', attested: [], sources: ['archive'], ...fields })
const named = (...dates: string[]) => dates.map(date => ({ date, source: `report-${date}` }))

describe('who is known to be in post on a day', () => {
  it('is whoever something last named in it, with the source that did', () => {
    const posts = { old: [post({ attested: named('2019-03') })], new: [post({ attested: named('2020-05-01', '2021-05-01') })] }
    expect(knownHolders(posts, '2022-01-01')).toMatchObject([{ person: 'new', since: null, named: '2021-05-01', source: 'report-2021-05-01' }])
  })

  it('takes nothing from later than the day', () => {
    const posts = { old: [post({ attested: named('2019-03') })], new: [post({ attested: named('2021-05-01') })] }
    expect(knownHolders(posts, '2020-12-31')).toMatchObject([{ person: 'old', named: '2019-03' }])
    expect(knownHolders({ one: [post({ from: '2021' })] }, '2021-06-30')).toEqual([])
  })

  it('is nobody whose post a source ends before, and still who holds it until later', () => {
    expect(knownHolders({ one: [post({ from: '2018', to: '2020-06' })] }, '2020-06-30')).toEqual([])
    expect(knownHolders({ one: [post({ from: '2010', to: '2021' })] }, '2020-06-30')).toMatchObject([{ person: 'one', since: '2010', source: 'archive' }])
  })

  it('is nobody of whom the last word is older than five years', () => {
    expect(knownHolders({ one: [post({ attested: named('2014-12-31') })] }, '2020-06-30')).toEqual([])
    expect(knownHolders({ one: [post({ from: '2012' })] }, '2020-06-30')).toEqual([])
  })

  it('keeps posts apart that differ in title or body, the latest known first', () => {
    const posts = { one: [post({ attested: named('2019') }), post({ title: { text: 'Co-chair' }, attested: named('2020-01') })], two: [post({ organisation: 'other', attested: named('2018') })] }
    expect(knownHolders(posts, '2020-06-30').map(({ person, post: { title, organisation } }) => `${person} ${title.text} ${organisation}`)).toEqual(['one Co-chair ministry', 'one Minister ministry', 'two Minister other'])
  })
})
