import { describe, expect, it } from 'vitest'
import { judged } from './claimTexts.ts'

const near = (text: string, date: string, language: 'en' | 'ru' | 'az' = 'en', source?: string) => judged(text, { date, language, source }).flatMap(({ arithmetic }) => arithmetic.near)

describe('a statement that nothing here decides', () => {
  it.each([
    ['Fishermen watched the new road bridge over the Samur on 24 December 2019.', '2020-01-15', 'en', '2019-12-24-samur-bridge-opens'],
    ['О моли в томатах и яблоках Россельхознадзор писал 10 декабря 2020 года.', '2021-06-01', 'ru', '2020-12-10-tomato-apple-ban'],
    ['2012-ci il dekabrın 10-da Qəbələ radiolokasiya stansiyasının işçiləri etiraz ediblər.', '2013-01-10', 'az', '2012-12-10-gabala-radar-ends'],
  ] as const)('has the record that tells of the same things beside it: %s', (text, date, language, record) => {
    const [found] = judged(text, { date, language })
    expect(found!.verdict).toBe('no-evidence')
    expect(found!.arithmetic.near).toContain(record)
    expect(found!.evidence).toEqual([])
  })

  it('has the nearest two where more would do', () => expect(near('Rosselkhoznadzor officials spoke of tomatoes and apples of December 2020 at length.', '2021-06-01')).toHaveLength(2))

  it('has one of another day only where it tells of nearly all', () => {
    expect(near('The plane to Grozny crashed near Aktau on 20 November 2024.', '2025-01-10')).toContain('2024-12-25-azal-8243-crash')
    expect(near('Rescue teams with dogs and doctors reached the plane near the lake on 20 November 2024.', '2025-01-10')).toEqual([])
  })

  it('has none that was yet to come', () => expect(near('Rescue teams set out for the crashed plane near Aktau.', '2015-01-10')).toEqual([]))

  it.each(['The sun shone over the orchard and the children sang.', 'Turkey and Japan signed a memorandum on cherries on 4 May 2019.'])('has none where nothing is shared: %s', text => expect(near(text, '2025-01-10')).toEqual([]))

  it('has none beside what a record bears out', () => {
    const found = judged('The withdrawal of Russian peacekeepers from Karabakh was completed on 12 June 2024.', { date: '2024-06-20' })
    expect(found.map(({ verdict, arithmetic }) => [verdict, arithmetic.near])).toEqual([['supported', []]])
  })
})
