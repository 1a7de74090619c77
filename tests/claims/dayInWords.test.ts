import { expect, it } from 'vitest'
import { told } from './claimTexts.ts'

const words = (text: string, language: 'en' | 'ru' | 'az' = 'en') => told(text, { language, date: '2026-01-01' }).map(({ claim }) => claim.words)

it('shows what was on a day, and not the day alone', () => {
  expect(words('Azerbaijan Airlines flight 8243 crashed near Aktau on 25 December 2024.')).toEqual(['Azerbaijan Airlines flight 8243 crashed near Aktau on 25 December 2024'])
  expect(words('28 декабря 2024 года Путин по телефону извинился перед Алиевым.', 'ru')).toEqual(['28 декабря 2024 года Путин по телефону извинился перед Алиевым'])
})

it('keeps to a day’s own words where the sentence claims something else besides', () => {
  const found = words('On 25 December 2024 trade between Azerbaijan and Russia stood at $4.8 billion.')
  expect(found.some(one => one.includes('4.8'))).toBe(true)
  for (const one of found.filter(text => text.includes('25 December'))) expect(one).not.toContain('4.8')
})
