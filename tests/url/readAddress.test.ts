import { describe, expect, it } from 'vitest'
import { DEFAULTS } from '#url/parameters.ts'
import { readAddress } from '#url/readAddress.ts'
import { withKnown } from '#url/withKnown.ts'
import { writeAddress } from '#url/writeAddress.ts'

const chosen = (search: string) => readAddress(search).chosen

describe('readAddress', () => {
  it.each([
    ['?y=2010..2021', { from: 2010, to: 2021 }],
    ['?y=2020', { from: 2020, to: 2020 }],
    ['?y=..2019', { from: null, to: 2019 }],
    ['?y=2015..', { from: 2015, to: null }],
  ])('reads the years of %s', (search, years) => {
    expect(chosen(search).years).toEqual(years)
    expect(writeAddress({ ...DEFAULTS, years })).toBe(search)
  })

  it.each(['?flow=tea', '?y=2020..1995', '?y=20102021', '?y=12', '?t=2021-02-30..2021-03-01', '?sort=--x', '?tbl=yes', '?hs=3', '?asof=2021-13', '?by=%00', '?tea=1'])(
    'opens the default view for the unreadable "%s" and says so',
    search => {
      const reading = readAddress(search)
      expect(reading.chosen).toEqual(DEFAULTS)
      expect(reading.notices).toHaveLength(1)
    },
  )

  it.each(['', '?', '?y=', '?flow=&sector=', '?utm_source=x&fbclid=y'])('says nothing about "%s"', search => {
    expect(readAddress(search)).toEqual({ chosen: DEFAULTS, notices: [] })
  })

  it('keeps the readable part of a list and names the rest', () => {
    const reading = readAddress('?ev=summit~tea~dispute')
    expect(reading.chosen.ev).toEqual(['summit', 'dispute'])
    expect(reading.notices).toEqual([{ parameter: 'ev', value: 'tea' }])
  })

  it('lets the last of a repeated word count', () => {
    expect(chosen('?flow=forth&flow=back').flow).toBe('back')
  })

  it('reads a blank written either way', () => {
    expect(chosen('?q=a+b').query).toBe('a b')
    expect(chosen('?q=a%20b').query).toBe('a b')
  })

  it('tells of a few unreadable parts only, and shortens them', () => {
    const { notices } = readAddress(`?${Array.from({ length: 3000 }, (_, index) => `x${index}=${'9'.repeat(50)}`).join('&')}`)
    expect(notices).toHaveLength(6)
    expect(notices[0]?.value.length).toBeLessThan(50)
  })
})

describe('writeAddress', () => {
  it('writes nothing for the default view', () => {
    expect(writeAddress(DEFAULTS)).toBe('')
  })

  it.each(['\ud800', 'a\udfffb', 'a\u0000b', '\n', '😀'.repeat(300)])('writes a search for %j so that it reads back', query => {
    const search = writeAddress({ ...DEFAULTS, query })
    expect(writeAddress(readAddress(search).chosen)).toBe(search)
    expect(search).not.toMatch(/%(?:00|0A|EF%BF%BD)/)
  })

  it('writes parameters in one order and leaves ~ readable', () => {
    const search = writeAddress({ ...DEFAULTS, query: 'tomato & "pepper"', table: true, sectors: ['energy', 'agriculture'], years: { from: 2010, to: 2021 } })
    expect(search).toBe('?y=2010..2021&sector=agriculture~energy&tbl=1&q=tomato+%26+%22pepper%22')
  })
})

describe('withKnown', () => {
  const known = { sectors: [{ id: 'energy' }], voices: [{ id: 'first' }], actors: [{ id: 'xa' }] }

  it('leaves out sectors, voices and names that the data do not have, and says so', () => {
    const reading = withKnown(readAddress('?sector=energy~tea&by=first~second&who=nobody~xa'), known)
    expect(reading.chosen.who).toEqual(['xa'])
    expect(reading.chosen.sectors).toEqual(['energy'])
    expect(reading.chosen.by).toEqual(['first'])
    expect(reading.notices).toEqual([{ parameter: 'sector', value: 'tea' }, { parameter: 'by', value: 'second' }, { parameter: 'who', value: 'nobody' }])
  })
})
