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

it.each([
  // Whose things, from where, whither and by whom.
  ['en', '2024-06-20', 'By mid-June 2024 the last Turkish peacekeepers and their equipment had left Karabakh.', 'By mid-June 2024 the last Russian peacekeepers and their equipment had left Karabakh.'],
  ['en', '2024-06-20', 'The base of the Azerbaijani peacekeepers in Khojaly was officially closed on 15 May 2024.', 'The base of the Russian peacekeepers in Khojaly was officially closed on 15 May 2024.'],
  ['en', '2023-09-22', 'Ilham Aliyev apologised to Vladimir Putin by phone on 21 September for the deaths of Azerbaijani peacekeepers in Karabakh.', 'Ilham Aliyev apologised to Vladimir Putin by phone on 21 September for the deaths of Russian peacekeepers in Karabakh.'],
  ['en', '2020-12-20', 'Rosselkhoznadzor banned imports of tomatoes and apples from Russia from 10 December 2020.', 'Rosselkhoznadzor banned imports of tomatoes and apples from Azerbaijan from 10 December 2020.'],
  ['en', '2000-10-20', 'Russia extradited seven Chechens suspected of the Buinaksk bombing to Azerbaijan in September 2000.', 'Azerbaijan extradited seven Chechens suspected of the Buinaksk bombing to Russia in September 2000.'],
  // Which session it was, and of when an exact number is.
  ['en', '2022-04-27', 'Alexei Overchuk and Shahin Mustafayev chaired the 22nd session of the intergovernmental commission in Baku on 26 April 2022.', 'Alexei Overchuk and Shahin Mustafayev chaired the 20th session of the intergovernmental commission in Baku on 26 April 2022.'],
  ['az', '2022-04-27', 'Aleksey Overçuk və Şahin Mustafayev 26 aprel 2022-ci ildə Bakıda hökumətlərarası komissiyanın 22-ci iclasına həmsədrlik ediblər.', 'Aleksey Overçuk və Şahin Mustafayev 26 aprel 2022-ci ildə Bakıda hökumətlərarası komissiyanın 20-ci iclasına həmsədrlik ediblər.'],
  ['en', '2026-02-20', 'The UN counted 308,165 migrants from Azerbaijan in Russia in 2025.', 'The UN counted 308,165 migrants from Azerbaijan in Russia in 2024.'],
] as const)('another country’s, another way, another number: %s %s %s', (language, date, wrong, right) => {
  expect(verdicts(language, date, wrong)).not.toContain('supported')
  expect(verdicts(language, date, right)).toContain('supported')
})

it('a third country is not among those who signed', () => {
  const signed = (third: string) => told(`In Baku on 9 September 2022 Azerbaijan, ${third} and Iran put their names to a declaration on the North–South corridor.`, { language: 'en', date: '2022-09-12' }).map(({ verdict }) => verdict)
  expect(signed('Turkey')).not.toContain('supported')
  expect(signed('Russia')).toContain('supported')
})
