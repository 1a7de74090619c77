import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { embedHref, href, parsePath } from '#url/place.ts'

describe('parsePath', () => {
  it('names language, pair and view', () => {
    expect(parsePath('/ru/xx-yy/events/first-visit')).toEqual({ lang: 'ru', dyad: 'xx-yy', path: 'events/first-visit' })
    expect(parsePath('/en/xx-yy/')).toEqual({ lang: 'en', dyad: 'xx-yy', path: '' })
    expect(parsePath('/az')).toEqual({ lang: 'az', dyad: '', path: '' })
  })

  it('leads out of a picture that stands inside another site', () => {
    const place = parsePath('/en/embed/xx-yy/trade/mirror')
    expect(place).toEqual({ lang: 'en', dyad: 'xx-yy', path: 'trade/mirror' })
    expect(href(place, 'trade')).toBe('/en/xx-yy/trade')
    expect(embedHref(place, 'trade/mirror', '?y=2020')).toBe('/en/embed/xx-yy/trade/mirror?y=2020')
  })

  it.each(['', '/', '/%', '/%E0%A4%A/x', '//evil', '/\\evil', '/en/../../etc', '/__proto__/constructor'])('opens something for "%s"', pathname => {
    expect(parsePath(pathname)).toMatchObject({ lang: 'en' })
  })

  it('reads back what href wrote, and never throws', () => {
    const words = fc.array(fc.stringMatching(/^[a-z0-9-]{1,12}$/), { maxLength: 3 }).map(list => list.join('/'))
    fc.assert(fc.property(fc.constantFrom('en' as const, 'az' as const, 'ru' as const), words, (lang, path) => {
      expect(parsePath(href({ lang, dyad: 'xx-yy' }, path))).toEqual({ lang, dyad: 'xx-yy', path })
    }))
    fc.assert(fc.property(fc.string({ unit: 'binary' }), pathname => void parsePath(pathname)))
  })
})

describe('href', () => {
  it('writes what is to be chosen there', () => {
    expect(href({ lang: 'en', dyad: 'xx-yy' }, 'trade', { flow: 'forth', years: { from: 2020, to: 2020 } })).toBe('/en/xx-yy/trade?y=2020&flow=forth')
    expect(href({ lang: 'en', dyad: 'xx-yy' }, '')).toBe('/en/xx-yy')
  })
})
