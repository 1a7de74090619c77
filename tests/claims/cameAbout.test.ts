import { describe, expect, it } from 'vitest'
import { told } from './claimTexts.ts'

type Language = 'en' | 'ru' | 'az'

const verdicts = (language: Language, date: string, text: string) => told(text, { language, date }).map(({ verdict }) => verdict)

describe('a plan that came about', () => {
  it.each([
    ['en', '2024-08-18', 'Vladimir Putin will arrive in Baku on a state visit on 18 August.'],
    ['ru', '2018-09-27', 'Владимир Путин в четверг посетит Баку и встретится с Ильхамом Алиевым.'],
    ['en', '2016-09-29', 'The forum in Baku will be attended by representatives of 9 international organisations.'],
    ['az', '2023-02-27', 'Sergey Lavrov fevralın 27-28-də Azərbaycana səfər edəcək.'],
    ['en', '2025-08-22', 'Shahin Mustafayev and Alexei Overchuk will take part in the talks.'],
  ] as const)('is borne out by the record of what then was: %s %s %s', (language, date, text) => expect(verdicts(language, date, text)).toContain('supported'))

  it.each([
    // What is over, of another matter or on another day.
    ['en', '2024-08-21', 'Vladimir Putin will arrive in Baku on a state visit.'],
    ['ru', '2018-09-27', 'Дмитрий Медведев в четверг посетит Баку и встретится с Ильхамом Алиевым.'],
    ['en', '2016-09-29', 'The forum in Baku will be attended by representatives of 19 international organisations.'],
    ['az', '2023-02-27', 'Sergey Lavrov fevralın 27-28-də Ermənistana səfər edəcək.'],
    // No plan, but what is told as done on a day that had not come.
    ['en', '2024-06-01', 'Vladimir Putin paid a state visit to Baku in August 2024.'],
    // Nobody says so.
    ['en', '2024-08-18', 'Vladimir Putin will not arrive in Baku on a state visit on 18 August.'],
    ['en', '2024-08-18', 'Will Vladimir Putin arrive in Baku on a state visit on 18 August?'],
  ] as const)('is not by anything else: %s %s %s', (language, date, text) => expect(verdicts(language, date, text)).not.toContain('supported'))

  it('is never denied', () => {
    for (const text of ['Vladimir Putin will arrive in Baku on a state visit on 28 August.', 'Vladimir Putin will arrive in Sumgait on a state visit on 18 August.']) expect(verdicts('en', '2024-08-18', text)).not.toContain('contradicted')
  })
})
