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
