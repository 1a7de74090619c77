import type { Mark, Marked } from './Marked.ts'
import { thingsNamed } from './thingsCounted.ts'

export interface YearAt { readonly year: number | null; readonly from: number; readonly to: number; readonly relative: boolean }

const FIRST_YEAR = 1900
const LAST_YEAR = 2060

/** The years of a sentence, written or told from the day of its text. */
export function yearsAt(sentence: Marked, articleYear: number | null): YearAt[] {
  const { tokens } = sentence
  const years: YearAt[] = []
  tokens.forEach((token, at) => {
    if (token.kind === 'number' && token.plain && token.text.length === 4 && token.value >= FIRST_YEAR && token.value <= LAST_YEAR && !isCounted(sentence, at)) {
      let to = at + 1
      if (/^(?:s|ci|cu|nci|y|m|go|ogo|om|xci)$/.test(tokens[to]?.word ?? '')) to++
      if (sentence.at(to, 'year')) to = sentence.at(to, 'year')!.to
      years.push({ year: token.value, from: at, to, relative: false })
    }
  })
  const relative = (marks: readonly Mark[], shift: number) => marks.forEach(({ from, to }) => years.push({ year: articleYear === null ? null : articleYear + shift, from, to, relative: true }))
  relative(sentence.of('this-year'), 0)
  const past = sentence.of('last-year').filter(mark => !isOfAnother(sentence, mark))
  relative(past.filter(mark => !isBeforeIt(sentence, mark)), -1)
  // "$2.9 billion in 2021 and 2.6 the year before": before the one that is told, else before the text's own.
  for (const { from, to } of past.filter(mark => isBeforeIt(sentence, mark))) {
    const told = years.filter(({ year }) => year !== null).sort((a, b) => a.from - b.from)
    const of = told.findLast(one => one.from < from) ?? (told.length === 1 ? told[0] : undefined)
    years.push(of ? { year: of.year! - 1, from, to, relative: false } : { year: articleYear === null ? null : articleYear - 1, from, to, relative: true })
  }
  return years.sort((a, b) => a.from - b.from)
}

/** "The year before", "предыдущий год", "əvvəlki il": counted from a year that is told, as "last year" is not. */
const BEFORE_IT = /^(?:before|previous|preceding|predydush\w*|evvelki)$/

const isBeforeIt = ({ tokens }: Marked, { from, to }: Mark): boolean => tokens.slice(from, to).some(({ word }) => BEFORE_IT.test(word))

/** "По итогам прошлого выросли": of the year, where no other noun follows. */
const isOfAnother = ({ tokens }: Marked, { to }: Mark): boolean => /^(?:prosh|minuvsh)/.test(tokens[to - 1]!.word) && tokens[to]?.kind === 'word' && !/(?:ros|upal|l|la|lo|li|los|las|lis|lsya)$/.test(tokens[to]!.word)

/** "2020 documents" and "2,000 tonnes" are no years; neither is a number after a currency sign. */
function isCounted(sentence: Marked, at: number): boolean {
  return Boolean(sentence.at(at + 1, 'scale') || sentence.at(at + 1, 'currency') || sentence.at(at + 1, 'unit') || sentence.at(at + 1, 'percent') || sentence.of('currency').some(mark => mark.to === at) || isOfThings(sentence, at))
}

/** "Направили 1960 военнослужащих": a count, where nothing leads it as a time. */
function isOfThings({ tokens, language, of }: Marked, at: number): boolean {
  // "Направили 1960 российских военнослужащих": whose they are may stand between.
  const next = tokens[of('area').find(({ from, form }) => from === at + 1 && form === 'demonym')?.to ?? at + 1]
  return language !== 'en' && next?.kind === 'word' && thingsNamed(next.word).length > 0 && !/^(?:v|vo|s|so|k|do|za|na|po|ot|s|–|i|ve|god\w*)$/.test(tokens[at - 1]?.word ?? 'v')
}
