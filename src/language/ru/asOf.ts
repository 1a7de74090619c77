import type { AsOfWords } from '#language/en/asOf.ts'
import { grouped } from './tables.ts'

const rules = new Intl.PluralRules('ru')
const counted = (one: string, few: string, many: string) => (count: number) =>
  `${grouped(count)} ${{ one, few, many, other: many, zero: many, two: few }[rules.select(count)]}`

export const words: AsOfWords = {
  asItStood: date => `Атлас по состоянию на ${date}.`,
  meaning: 'Показано то, что к этому дню произошло, было подписано и опубликовано.',
  toToday: 'Вернуться к сегодняшнему дню',
  undated: list => `Не показано, так как ни один источник не называет даты: ${list}.`,
  later: list => `Не показано, так как относится к более позднему времени: ${list}.`,
  left: {
    posts: counted('должность', 'должности', 'должностей'),
    laterSources: counted('источник об этом', 'источника об этом', 'источников об этом'),
    laterTexts: counted('текст с более поздними датами', 'текста с более поздними датами', 'текстов с более поздними датами'),
  },
  laterText: 'В описании говорится о более поздних днях, поэтому здесь оно не показано.',
  unknownYet: date => `На ${date} ещё не известно`,
  unknownText: 'Эта запись относится к более позднему дню, или ни один источник не называет её даты.',
  seeToday: 'Что известно об этом сегодня',
}
