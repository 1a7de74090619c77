import type { Bound } from '#schema/vocabulary.ts'
import { shapeAt, shapeOfRange, type AmountKind } from './amountShape.ts'
import type { Mark, Marked } from './Marked.ts'
import { isPart, numberAt } from './numberWords.ts'

/** A figure of a sentence, over tokens `from` to before `to`, its bound words not among them. */
export interface Amount {
  readonly kind: AmountKind
  readonly value: number
  /** Half the last printed digit. */
  readonly precision: number
  /** Unit id; "OTHER" for one that no record has. */
  readonly unit: string
  readonly bound: Bound | null
  readonly from: number
  readonly to: number
}

/** "More than" before the figure, or after it where a language puts it there; a currency sign may stand between. */
function boundOf(sentence: Marked, from: number, to: number): Bound | null {
  // "Превысив по итогам прошлого года $4 млрд": the time stands between.
  const start = sentence.of('last-year').find(mark => mark.to === from)?.from ?? from
  const before = sentence.of('bound').filter(mark => mark.to <= start && mark.to >= start - 1)
  const between = before.find(mark => mark.to === start || /^(?:the|us|a|na|do|to|by|in)$/.test(sentence.tokens[mark.to]?.word ?? ''))
  // "Grew to": what follows a word of change is a level, though the same word alone sets a bound.
  if (between && !(between.value === 'at-most' && /^(?:do|up)$/.test(sentence.tokens[between.from]!.word) && (changesNear(sentence, between) || isEnd(sentence, between)))) return between.value as Bound
  const after = sentence.of('bound').find(mark => mark.from >= to && mark.from <= to + 1 && afterwards(sentence, mark))
  // "70 faizi artıq …": already, behind what has the ending of a part.
  const isAlready = after !== undefined && sentence.tokens[after.from]!.word === 'artiq' && /^faizi(?:ni)?$/.test(sentence.tokens[to - 1]!.word)
  return after && !isAlready && !(after.value === 'at-most' && changesNear(sentence, after)) ? (after.value as Bound) : null
}

/** "С 3 млрд до 4", "дошёл до 4": where a change ended, and no bound. */
const isEnd = ({ tokens }: Marked, { from }: Mark) => tokens[from]!.word === 'do' && (/^(?:doshe|doshl|dove[ls]|doveden|dovod|dobra|podnya|doros)/.test(tokens[from - 1]?.word ?? '') || tokens.slice(Math.max(0, from - 5), from).some(({ word, kind }, at, near) => /^(?:s|so|ot)$/.test(word) && near[at + 1]?.kind === 'number' && kind === 'word'))

/** "Grew by 11 percent to": how much, between the word of change and where it ended. */
const beforeRate = ({ tokens }: Marked, at: number): number => {
  const by = [3, 4, 5, 6].map(back => at - back).find(from => /^(?:na|by)$/.test(tokens[from]?.word ?? ''))
  return by !== undefined && tokens.slice(by + 1, at).some(({ kind }) => kind === 'number') ? by : at
}

const changesNear = (sentence: Marked, bound: Mark) =>
  (['up', 'down'] as const).some(role => sentence.of(role).some(({ from, to }) => (to <= bound.from && beforeRate(sentence, bound.from) - to <= 2) || (from >= bound.to && from - bound.to <= 1)))

/** Words that follow a figure ("230-dan çox"); most languages put them first. */
const afterwards = (sentence: Marked, { from }: Mark) => NO_FURTHER.test(sentence.tokens[from]!.word) || sentence.tokens[from]!.word === 'bir' || ['cox', 'coxu', 'coxunu', 'yaxini', 'yaxinini', 'coxdur', 'artiqdir', 'azdir', 'artiq', 'yaxin', 'qeder', 'asib', 'otub', 'asmisdir', 'kecib', 'asir', 'az'].includes(sentence.tokens[from]!.word)

/** "Keçməyib", "çatmırdı": a verb that says how far a figure did not come. */
const NO_FURTHER = /^(?:kec|as|cat|ot)m(?:[ae]y|[ai]r|[ae]m)/

/** Short words between a number and what it counts: endings after a hyphen ("3-cü", "230-dan"). */
const SUFFIX = /^(?:ci|cu|dan|den|a|e|ya|ye|nin|in|un|i|u|th|st|nd|rd|ti|mi|h|y|go|m|yu|oy|ogo)$/

/** "T-72", "S-300", "COP-29": a number in a name counts nothing. */
const isInName = ({ text, tokens }: Marked, at: number) => text[tokens[at]!.start - 1] === '-' && tokens[at - 1]?.kind === 'word' && tokens[at - 1]!.capital && tokens[at - 1]!.end === tokens[at]!.start - 1 && tokens[at - 1]!.word.length <= 7

/** The figures of a sentence outside the tokens that dates and periods take. `spoken`: the currency that the text has just counted in. */
export function amountsIn(sentence: Marked, taken: ReadonlySet<number>, spoken: string | null = null): Amount[] {
  const { tokens } = sentence
  const amounts: Amount[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const word = numberAt(sentence, at)
    if (taken.has(at) || (token.kind !== 'number' && !word) || isInName(sentence, at)) {
      const fraction = sentence.at(at, 'fraction')
      if (fraction && !taken.has(at) && isPart(sentence, fraction)) amounts.push(fractionOf(sentence, fraction))
      const doubled = sentence.at(at, 'times')
      if (doubled && doubled.value !== '1' && !taken.has(at)) amounts.push({ kind: 'times', value: Number(doubled.value), precision: 0.15, unit: 'times', bound: boundOf(sentence, at, doubled.to), from: at, to: doubled.to })
      continue
    }
    let [value, step, to] = word ? [Number(word.value), Number.isInteger(Number(word.value)) ? 1 : 0.1, word.to] : [token.value, token.step, at + 1]
    let from = at
    const skip = () => {
      while (tokens[to] && (tokens[to]!.text === '-' || ((tokens[to]!.start === tokens[to - 1]!.end || sentence.text[tokens[to - 1]!.end] === '-') && SUFFIX.test(tokens[to]!.word) && !sentence.at(to, 'unit') && !sentence.at(to, 'scale')))) to++
    }
    skip()
    const shared = sentence.at(to, 'scale') || sentence.at(to, 'currency') || shapeAt(sentence, to) ? null : shapeOfRange(sentence, at, to)
    const scale = shared ? undefined : sentence.at(to, 'scale')
    if (shared) {
      value *= shared.scale
      step = (shared.scale > 1 ? Math.min(step, 1) : step) * shared.scale
    }
    if (scale) {
      value *= Number(scale.value)
      step = (step > 1 && !word ? step : Math.min(step, 1)) * Number(scale.value)
      to = scale.to
      skip()
      // "26 min 413": thousands and the rest.
      const rest = tokens[to]
      if (scale.value === '1000' && rest?.kind === 'number' && rest.plain && rest.value < 1000 && rest.step === 1 && !sentence.at(to + 1, 'scale') && !sentence.at(to + 1, 'year') && sentence.at(to + 1, 'unit')) {
        value += rest.value
        step = 1
        to++
      }
      // "4 milyard 799 milyon", "2 billion 443 million": one figure in two scales.
      for (let lower = nextScale(sentence, to, Number(scale.value)); lower; lower = nextScale(sentence, to, lower.scale)) {
        value += lower.value
        step = lower.step
        to = lower.to
        skip()
      }
    }
    const before = sentence.of('currency').find(mark => mark.to === at && mark.from >= (amounts.at(-1)?.to ?? 0))
    const after = sentence.at(to, 'currency')
    // "$2.6 bn roubles": two currencies are none.
    const currency = before && after && before.value !== after.value ? { ...before, value: 'OTHER' } : before ?? after
    if (before) from = before.from
    if (after) to = after.to
    const shape = currency ? null : shapeAt(sentence, to)
    if (shape) to = shape.to
    const factor = shape?.factor ?? shared?.factor ?? 1
    const elided = !currency && !shape && shared ? shared : !currency && !shape && scale && endsFigure(sentence, to) ? unitBeside(sentence, amounts, to, { taken, spoken }) : undefined
    const kind: AmountKind = currency ? 'money' : (shape?.kind ?? elided?.kind ?? 'bare')
    amounts.push({
      // Without the noise of binary fractions: 531.3 million is 531,300,000.
      kind, value: Number((value * factor).toPrecision(12)),
      // A whole number of things is exact; a whole number of a scale word or of money is as round as its last digit.
      precision: kind === 'bare' && !scale ? 0 : kind === 'percent' || kind === 'times' || kind === 'points' ? Math.min(step, 1) / 2 : (step * factor) / 2,
      unit: currency?.value ?? shape?.unit ?? elided?.unit ?? '', bound: boundOf(sentence, from, to), from, to,
    })
    at = to - 1
  }
  return amounts
}

/** What is told in money, whether or not each sentence says so. */
const COUNTED_IN_MONEY = /^(?:trade\.(?:turnover|exports|imports)|remittances|investment)/

/** What may stand behind a figure whose unit another figure has. */
const BEHIND = /^(?:,|;|–|-|\(|\)|in|v|vo|za|na|and|i|a|ve|olub|to|from|compared|against|last|this|while|po|teskil|asib|otub|catib|cox)$/

const endsFigure = (sentence: Marked, at: number) => (sentence.tokens[at] === undefined || BEHIND.test(sentence.tokens[at].word)) && !sentence.marks.some(mark => mark.from === at && mark.role === 'measure')

/** "999 million cubic metres in 2018 and 1.4 billion in 2019": the unit of the figure before; "2.5 billion of exports and $1.6 billion of imports": of money, also of the one behind. */
function unitBeside(sentence: Marked, amounts: readonly Amount[], at: number, { taken, spoken }: { readonly taken: ReadonlySet<number>; readonly spoken: string | null }): Pick<Amount, 'kind' | 'unit'> | undefined {
  const before = amounts.findLast(({ kind }) => kind === 'money' || kind === 'quantity')
  if (before) return before
  const currency = sentence.of('currency').find(({ from }) => from >= at && !taken.has(from))
  if (currency) return { kind: 'money', unit: currency.value }
  return spoken !== null && sentence.of('measure').some(({ value }) => COUNTED_IN_MONEY.test(value)) ? { kind: 'money', unit: spoken } : undefined
}

/** A number in a smaller scale right after one in a larger. */
function nextScale({ tokens, at }: Marked, from: number, above: number): { value: number; step: number; scale: number; to: number } | null {
  const number = tokens[from]
  const scale = at(from + 1, 'scale')
  if (number?.kind !== 'number' || !scale || Number(scale.value) >= above || number.value >= 1000) return null
  return { value: number.value * Number(scale.value), step: Math.min(number.step, 1) * Number(scale.value), scale: Number(scale.value), to: scale.to }
}

/** "A quarter of": a share as round as its word, over the tokens before "of". */
function fractionOf(sentence: Marked, { value, from, to }: Mark): Amount {
  const last = sentence.tokens[to - 1]!.word === 'of' ? to - 1 : to
  return { kind: 'percent', value: Number(value), precision: Number(value) / 12, unit: 'percent', bound: boundOf(sentence, from, last), from, to: last }
}
