import type { Language } from '#schema/vocabulary.ts'

/** A sentence and where it stands in its text. */
export interface SentenceSpan {
  readonly text: string
  readonly start: number
}

/** Words that end in a full stop and end no sentence. */
const ABBREVIATIONS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'gen', 'col', 'no', 'art', 'st', 'inc', 'ltd', 'co', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'approx', 'vs', 'mln', 'bln', 'bn', 'fig', 'sec', 'vol', 'para', 'ref']),
  az: new Set(['mln', 'mlrd', 'min', 'c', 'cən', 'prof', 'dos', 'il', 'məs', 'bax', 'səh', 'yan', 'fev', 'apr', 'avq', 'sen', 'okt', 'noy', 'dek']),
  ru: new Set(['г', 'гг', 'млн', 'млрд', 'тыс', 'руб', 'долл', 'трлн', 'им', 'ул', 'д', 'т', 'е', 'см', 'стр', 'проф', 'др', 'пр', 'гос', 'янв', 'фев', 'апр', 'авг', 'сент', 'окт', 'нояб', 'дек']),
}

/** The last word before the full stop that ends a piece; empty where it ends otherwise. */
function stoppedWord(piece: string): string {
  const trimmed = piece.trimEnd()
  if (!trimmed.endsWith('.')) return ''
  let from = trimmed.length - 1
  while (from > 0 && /\p{L}/u.test(trimmed[from - 1]!)) from--
  return trimmed.slice(from, -1)
}

/** "4,4 млрд. В 2024 году …": words that stand after a figure end a sentence where a capital comes next. */
const ENDS_A_FIGURE = /^(?:млн|млрд|тыс|трлн|руб|долл|т|г|гг|mln|mlrd|min|bln|bn)$/

/** "3,7 млрд. 19 августа …": a day or a year with its own word, and no rest of the figure ("3 млрд. 400 млн."). */
const STARTS_WITH_A_TIME = /^(?:\d{1,2} (?:январ|феврал|март|апрел|ма[яе]|июн|июл|август|сентябр|октябр|ноябр|декабр|yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr)|(?:19|20)\d\d(?:-c[iıuü] il| год))/u

/** "В 2023 г. Страна …": a beginning that only tells the time goes on behind its "г." */
const LEADING_TIME = /^[\s«"–—]*(?:(?:Так|При этом|Однако|Кроме того|Напомним|Отметим)[,:]? (?:что )?)?(?:в|во|за|с|к|на|до|после|по|только|лишь|всего|уже|ещё|еще|начиная|весной|летом|осенью|зимой|\d{1,2})\s[^,;]{0,60}\d{4}\s?гг?\.\s*$/iu
const RUSSIAN_PAST = /(?<!\p{L})(?!начала|числа)\p{L}{2,}л(?:[аои]|ся|ась|ось|ись)?(?=\s)/iu
const onlyTellsTime = (piece: string) => LEADING_TIME.test(piece) && !RUSSIAN_PAST.test(piece)

/** An initial ("M. Shvydkoy") or an abbreviation: what follows belongs to the same sentence. */
function goesOn(piece: string, next: string, language: Language): boolean {
  const word = stoppedWord(piece)
  if (word === '') return false
  const lower = word.toLowerCase()
  if (language === 'ru' && /^гг?$/.test(lower) && onlyTellsTime(piece)) return true
  if (ABBREVIATIONS[language].has(lower) && ENDS_A_FIGURE.test(lower) && /\d\s*\S*\s*(?:\p{L}+\.?\s*)?$/u.test(piece) && (/^\p{Lu}(?:\p{Ll}|\s)/u.test(next) || STARTS_WITH_A_TIME.test(next))) return false
  return (word.length === 1 && word !== lower) || (ABBREVIATIONS[language].has(lower) && !/^\s*$/.test(next))
}

/** Dear to make: one a language. */
const segmenters = new Map<Language, Intl.Segmenter>()

/** Before a number that a sentence starts with ("… edib. 2022-ci ildə …"): Unicode breaks there only where a capital comes next. */
const BEFORE_NUMBER = /(?<=\p{L}{3}[.!?…] )(?=[$€₽£]?\d)/u

/** Before a dash that opens what somebody says: Unicode takes it for a sentence that goes on. */
const BEFORE_SPEECH = /(?<=[.!?…] )(?=[—–] \p{Lu})/u

/** Between sentences of which a page has lost the space: "… в городе.Стороны …". Latin words may be an address. */
const LOST_SPACE = /(?<=[а-яё]{4}[.!?…])(?=[А-ЯЁ](?:[а-яё]|\s))/u

/** The pieces of a line, by the rules of Unicode; whole where the browser knows none. */
function piecesOf(line: string, language: Language): readonly string[] {
  if (typeof Intl.Segmenter !== 'function') return line.split(/(?<=[.!?…] )/)
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' })
  segmenters.set(language, segmenter)
  return Array.from(segmenter.segment(line), ({ segment }) => segment).flatMap(piece => piece.split(BEFORE_NUMBER)).flatMap(piece => piece.split(BEFORE_SPEECH)).flatMap(piece => piece.split(LOST_SPACE))
}

/** The sentences of a text, in order. Every line is its own: headlines and items of lists end without a full stop. */
export function sentencesOf(text: string, language: Language): SentenceSpan[] {
  const sentences: SentenceSpan[] = []
  let lineStart = 0
  const add = (piece: string, start: number) => {
    const trimmed = piece.trim()
    if (trimmed !== '') sentences.push({ text: trimmed, start: start + piece.indexOf(trimmed[0]!) })
  }
  for (const line of text.split('\n')) {
    const held: string[] = []
    let start = lineStart
    const pieces = piecesOf(line, language)
    pieces.forEach((piece, place) => {
      held.push(piece)
      if (goesOn(piece, pieces[place + 1] ?? '', language)) return
      const whole = held.splice(0).join('')
      add(whole, start)
      start += whole.length
    })
    add(held.join(''), start)
    lineStart += line.length + 1
  }
  return sentences
}
