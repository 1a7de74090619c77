import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { icsText, type CalendarEntry } from '#takeaway/icsText.ts'

const entry = (fields: Partial<CalendarEntry> = {}): CalendarEntry => ({
  id: 'a@xa-xb', first: '2021-09-14', after: '2021-09-15', title: 'Summit', place: null, categories: [], description: 'd', address: 'https://atlas.example/en/xa-xb/events/a', ...fields,
})
const file = (...entries: CalendarEntry[]) => icsText({ name: 'A – B', stamp: '2026-11-24', entries })
/** As RFC 5545 reads a file: folded lines joined, then names and values. */
const read = (text: string) => text.replaceAll('\r\n ', '').split('\r\n').filter(Boolean).map(line => [line.slice(0, line.search(/[:;]/)), line.slice(line.indexOf(':') + 1)] as const)
const value = (text: string, name: string) => read(text).find(([one]) => one === name)?.[1]
const plain = (text: string) => text.replace(/\\([\\;,])|\\n/gi, (_, sign: string | undefined) => sign ?? '\n')

describe('a calendar file', () => {
  it('has lines of at most 75 octets that end as the standard asks, whatever a title holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), title => {
        const lines = file(entry({ title })).split('\r\n')
        expect(lines.at(-1)).toBe('')
        for (const line of lines) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/[\r\n]/)
        }
      }),
    )
  })

  it('gives every title back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }).filter(title => !/[\r\u2028\u2029\u0085]/.test(title)), title => {
        expect(plain(value(file(entry({ title })), 'SUMMARY')!)).toBe(title)
      }),
    )
  })

  it('lets no title begin an entry of its own', () => {
    const text = file(entry({ title: 'Talks\r\nEND:VEVENT\r\nBEGIN:VALARM' }))
    expect(read(text).filter(([name]) => name === 'BEGIN')).toHaveLength(2)
  })

  it('writes days without an hour or a zone, and ends on the day after the last', () => {
    const text = file(entry({ first: '2021-01-01', after: '2022-01-01' }))
    expect(text).toContain('\r\nDTSTART;VALUE=DATE:20210101\r\nDTEND;VALUE=DATE:20220101\r\n')
    expect(text).not.toContain('VTIMEZONE')
  })

  it('is the same for the same release', () => {
    expect(value(file(entry()), 'DTSTAMP')).toBe('20261124T000000Z')
  })
})
