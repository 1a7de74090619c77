import type { Amount } from './amounts.ts'
import type { Mark, Marked } from './Marked.ts'
import type { SentenceParts } from './SentenceParts.ts'
import type { WorldFigure } from './worldFigures.ts'

/** Only averages of years are counted: the highest of a year, or of a day, is another figure. */
const AVERAGE = /^(?:average\w*|averag\w*|mean|sredn\w*|srednegodov\w*|orta|ortalama|ortailli\w*)$/
const BRENT = /^brent\w*$/
/** Other crude, and prices that only start from this one. */
const OTHER_OIL = /^(?:urals?|wti|azeri|light|siberian|opec|premium|discount|futures|budget\w*|premi\w*|skidk\w*|diskont\w*|fyuchers\w*|byudzhet\w*|budce\w*|espo)$/

const said = ({ tokens }: Marked, words: RegExp): number => tokens.findIndex(({ kind, word }) => kind === 'word' && words.test(word))

/** "Brent averaged $28.66 a barrel in 2000". */
export function oilPrice({ sentence }: SentenceParts, { kind, value, unit, precision }: Amount): WorldFigure | null {
  const at = said(sentence, BRENT)
  if (kind !== 'money' || unit !== 'USD' || value >= DEAREST || at < 0 || said(sentence, AVERAGE) < 0 || said(sentence, OTHER_OIL) >= 0) return null
  return { kind: 'value', measure: mark('oil.price', at), area: 'WORLD', value, unit: 'USD-per-barrel', precision }
}

/** More was never paid for a barrel or, in money of today, for a dollar: such a sum is of something else, or counted before a reform of the money. */
const DEAREST = 500

const DOLLAR = /^(?:dollar(?!liq)\w*|usd|doll)$/
const RATE = /^(?:rates?|kurs\w*|mezenne\w*)$/
const OTHER_MONEY = /^(?:euros?|evro|avro\w*|yuan\w*|lari|lira\w*|lir|tenge\w*|pounds?|funt\w*)$/

/** "A dollar cost 0.31 manats on average", "курс рубля в среднем 31,8 за доллар": units of the country's money for one dollar. */
export function exchangeRate({ sentence, vocabulary: { sides } }: SentenceParts, { kind, value, unit, precision, from, to }: Amount): WorldFigure | null {
  const { tokens } = sentence
  const moneys = ['AZN', 'RUB'].filter((_, place) => said(sentence, MONEY[place]!) >= 0)
  const rate = said(sentence, RATE)
  const dollar = tokens.findIndex(({ word }, at) => DOLLAR.test(word) && (at < from || at >= to))
  if (dollar < 0 || moneys.length !== 1 || said(sentence, AVERAGE) < 0 || said(sentence, OTHER_MONEY) >= 0 || value >= DEAREST) return null
  const isOfDollar = rate >= 0 || ONE.test(tokens[dollar - 1]?.word ?? '') || ONE.test(tokens[dollar - 2]?.word ?? '')
  const counts = kind === 'money' ? unit === moneys[0] : kind === 'bare' && rate >= 0
  const area = moneys[0] === 'AZN' ? sides.first : sides.second
  return isOfDollar && counts ? { kind: 'value', measure: mark('economy.exchange-rate', rate >= 0 ? rate : dollar), area, value, unit: 'LCU-per-USD', precision: kind === 'money' ? precision : tokens[from]!.step / 2 } : null
}

/** The money of the one and of the other. */
const MONEY = [/^(?:manat\w*|azn)$/, /^(?:r(?:o)?ubles?|rubl\w*|rub)$/]
const ONE = /^(?:a|one|per|the|to|za|odin|1|bir|her)$/

/** "Bir dollar 0,31 manat idi": the dollar that a rate is for, and no sum. */
export const isRatedDollar = (parts: SentenceParts, { kind, value, unit }: Amount): boolean => kind === 'money' && unit === 'USD' && value === 1 && parts.amounts.some(other => exchangeRate(parts, other) !== null)

const mark = (value: string, at: number): Mark => ({ role: 'measure', value, from: at, to: at + 1 })
