import { describe, expect, it } from 'vitest'
import type { Language } from '#schema/vocabulary.ts'
import { told } from './claimTexts.ts'

const verdictsOf = (text: string, date: string, language: Language = 'en') => told(text, { date, language }).map(({ verdict }) => verdict)

describe('who imports', () => {
  it.each([
    ['en', 'Azerbaijan began importing gas from Russia.'], ['ru', 'Азербайджан начал импортировать газ из России.'],
  ] as const)('is where the goods go: %s, %s', (language, text) => expect(verdictsOf(text, '2022-11-20', language)).toEqual(['supported']))

  it.each([
    ['en', 'Russia began importing gas from Azerbaijan.'], ['en', 'Russia began importing gas.'], ['en', 'Azerbaijan began exporting gas to Russia.'], ['en', 'Azerbaijan began importing oil from Russia.'], ['en', 'Azerbaijan stopped importing gas from Russia.'], ['ru', 'Россия начала импортировать газ из Азербайджана.'], ['az', 'Rusiya Azərbaycandan qaz idxal etməyə başlayıb.'],
  ] as const)('is not who supplies them: %s, %s', (language, text) => expect(verdictsOf(text, '2022-11-20', language)).not.toContain('supported'))
})

describe('a few of something', () => {
  it('are as many as the record has of the same', () => expect(verdictsOf('Two Azerbaijani brothers died in custody in Yekaterinburg.', '2025-07-10')).toEqual(['supported']))

  it.each(['Three Azerbaijani brothers died in custody in Yekaterinburg.', 'Two Russian brothers died in custody in Yekaterinburg.', 'Two Azerbaijani brothers died in custody in Moscow.', 'Two Azerbaijani officers died in custody in Yekaterinburg.', 'Two Azerbaijani brothers were released from custody in Yekaterinburg.', 'Two Georgian brothers died in custody in Yekaterinburg.'])('are not: %s', text =>
    expect(verdictsOf(text, '2025-07-10')).not.toContain('supported'))
})

describe('two missiles', () => {
  it.each([['en', 'Putin said in Dushanbe that two Ukrainian missiles had exploded near the plane.'], ['ru', 'Путин сказал в Душанбе, что рядом с самолётом взорвались две украинские ракеты.'], ['az', 'Düşənbədə Putin təyyarənin yaxınlığında iki Ukrayna raketinin partladığını deyib.']] as const)('are not a third country’s: %s, %s', (language, text) =>
    expect(verdictsOf(text, '2025-10-12', language)).not.toContain('supported'))
})

describe('that month', () => {
  const monthOf = (text: string) => told(text, { date: '2014-12-08' }).at(-1)!.claim.period

  it('is of the year just told', () => expect(monthOf('The two countries established diplomatic relations in April 1992 and signed a free trade agreement that September.')).toBe('1992-09'))
})

describe('a short sentence', () => {
  const before = 'Vladimir Putin spoke of the missiles at a meeting with Ilham Aliyev in Dushanbe.'

  it('of what the text has told', () => expect(verdictsOf(`${before} They exploded a few metres away.`, '2025-10-10').at(-1)).toBe('supported'))
  it.each(['A ceasefire has been in effect since May 1994.', 'A truce has been in effect since May 1994.'])('of a deed and its month: %s', text => expect(verdictsOf(text, '2010-01-11')).toEqual(['supported']))

  it.each([[`${before} They exploded several kilometres away.`, '2025-10-10'], [`${before} They never exploded.`, '2025-10-10'], [`${before} They landed several metres away.`, '2025-10-10'], ['A ceasefire has been in effect since May 1995.', '2010-01-11'], ['A ceasefire has been in effect since June 1994.', '2010-01-11'], ['A ceasefire was proposed in May 1994.', '2010-01-11'], ['A ceasefire was broken in May 1994.', '2010-01-11'], ['A ceasefire in the Gulf has been in effect since May 1994.', '2010-01-11']] as const)('says nothing else: %s', (text, date) =>
    expect(verdictsOf(text, date).at(-1)).not.toBe('supported'))
})
