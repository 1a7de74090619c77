import { expect, it } from 'vitest'
import { told } from './claimTexts.ts'

const verdicts = (language: 'en' | 'ru' | 'az', date: string, text: string) => told(text, { language, date }).filter(({ claim }) => claim.kind !== 'signing').map(({ verdict }) => verdict)

it.each([
  ['en', '2012-01-01', 'The state border treaty of 3 September 2010 never entered into force.', 'The state border treaty of 3 September 2010 is still in force.'],
  ['en', '2012-01-01', 'The state border treaty that was signed in 2010 never entered into force.', 'The state border treaty signed on 3 September 2010 entered into force on 18 July 2011.'],
  ['ru', '2012-01-01', 'Договор о государственной границе от 3 сентября 2010 года так и не вступил в силу.', 'Договор о государственной границе от 3 сентября 2010 года вступил в силу 18 июля 2011 года.'],
  ['az', '2012-01-01', 'Azərbaycan və Rusiya arasında dövlət sərhədi haqqında müqavilə qüvvəyə minməyib.', 'Azərbaycan və Rusiya arasında dövlət sərhədi haqqında müqavilə qüvvəyə minib.'],
] as const)('a day by which a document is known is not that of its force: %s %s %s', (language, date, wrong, right) => {
  expect(verdicts(language, date, wrong)).toEqual(['contradicted'])
  expect(verdicts(language, date, right)).toEqual(['supported'])
})

it.each([
  // Of another pair, whatever it is called.
  ['en', '2016-01-01', 'Georgia and Azerbaijan\'s agreement on the avoidance of double taxation is not in force.'], ['en', '2016-01-01', 'Turkey\'s Treaty on the State Border with Georgia expired.'],
  // No text knows when a post ends.
  ['en', '2018-01-01', 'Polad Bulbuloglu was ambassador to Russia from 2006 to 2024.'],
  // Where they were born is not where they live.
  ['az', '2023-01-16', 'Rusiyada 2021-ci ilin siyahıyaalınması zamanı Azərbaycanda doğulmuş təqribən 393 min nəfər qeydə alınıb.'],
  // Of firms that stopped, and of another money.
  ['az', '2024-02-01', '2023-cü ilin dekabrında Azərbaycanda 1247 Rusiya şirkəti fəaliyyətini dayandırıb.'],
  ['en', '2025-11-01', '80 percent of settlements between Russia and Azerbaijan are in dollars, not roubles.'], ['en', '2025-11-01', '80 percent of rural settlements in Azerbaijan accept roubles from Russia.'],
] as const)('nothing is borne out or denied of what only looks alike: %s %s %s', (language, date, text) => expect(verdicts(language, date, text)).toEqual(['no-evidence']))

it('an agency is no office that counts', () => {
  const text = (who: string) => `${who}, 2021-ci ildə Azərbaycanın Rusiyaya ixracı 921 milyon dollar olub.`
  expect(told(text('Azərbaycan tərəfinin məlumatına görə'), { language: 'az', date: '2022-02-01' }).map(({ claim }) => claim.reporter)).toEqual(['AZ'])
  expect(told(text('Rusiya məlumat agentliyi yazır ki'), { language: 'az', date: '2022-02-01' }).map(({ claim }) => claim.reporter)).toEqual([null])
})
