import { expect, it } from 'vitest'
import { told } from './claimTexts.ts'

const words = (text: string, language: 'en' | 'ru' | 'az' = 'en') => told(text, { language, date: '2026-01-01' }).map(({ claim }) => claim.words)

it('shows what was on a day, and not the day alone', () => {
  expect(words('Azerbaijan Airlines flight 8243 crashed near Aktau on 25 December 2024.')).toEqual(['Azerbaijan Airlines flight 8243 crashed near Aktau on 25 December 2024'])
  expect(words('28 декабря 2024 года Путин по телефону извинился перед Алиевым.', 'ru')).toEqual(['28 декабря 2024 года Путин по телефону извинился перед Алиевым'])
})

it('shows the day alone where the record knows little of what else is said, or the sentence claims something besides', () => {
  const [only] = words('On 25 December 2024 the AZAL plane crashed near Aktau because drunken sailors played cards and sang to the moon.')
  expect(only).toBe('25 December 2024')
  expect(words('On 25 December 2024 trade between Azerbaijan and Russia stood at $4.8 billion.')).not.toContain('On 25 December 2024 trade between Azerbaijan and Russia stood at $4.8 billion')
})

const shown = (text: string, language: 'en' | 'ru' | 'az' = 'en') => told(text, { language, date: '2026-01-01' }).map(({ claim, verdict }) => [verdict, claim.words])

it('bears out no figure that the record has of something else, or not at all', () => {
  const crash = 'An Azerbaijan Airlines plane crashed near Aktau on 25 December 2024'
  expect(shown(`${crash}, killing 38 people.`)).toEqual([['supported', `${crash}, killing 38 people`]])
  for (const toll of ['killing 67 people', 'killing 29 people']) expect(shown(`${crash}, ${toll}.`)).toEqual([['contradicted', `${crash}, ${toll}`]])
  expect(shown(`${crash}, injuring 67 people.`)).toEqual([['supported', crash], ['no-evidence', 'injuring 67 people']])
  expect(shown('On 30 June 2025 police raided Sputnik Azerbaijan\'s office in Baku, arresting fifty people.')).toEqual([['supported', 'On 30 June 2025 police raided Sputnik Azerbaijan\'s office in Baku'], ['no-evidence', 'arresting fifty people']])
})

it('shows what was done and signed on a day in the words that say so', () => {
  const apology = 'Putin apologised to Aliyev for the crash of the Azerbaijan Airlines plane on 28 December 2024'
  expect(shown(`${apology}.`)).toEqual([['supported', apology]])
  const signed = (points: number) => `On 22 February 2022 Ilham Aliyev and Vladimir Putin signed the Declaration on Allied Interaction in Moscow, which has ${points} points`
  expect(shown(`${signed(43)}.`)).toEqual([['supported', signed(43)]])
  expect(shown(`${signed(53)}.`)).toEqual([['contradicted', signed(53)]])
})
