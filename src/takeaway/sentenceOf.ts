import type { BasketWords } from '#language/en/basket.ts'
import type { Format } from '#language/Format.ts'
import type { TakenFigure, TakenSource } from './TakenFigure.ts'

export interface Telling {
  readonly words: BasketWords
  readonly format: Pick<Format, 'date'>
  /** The day on the reader's calendar. */
  readonly today: string
}

/** What is counted, when, how much, by whom: label and value, since names take endings in sentences. */
export function statementOf({ subject, periodText, text, counted, statedBy, kind, method }: TakenFigure, words: BasketWords): string {
  const arithmetic = kind === 'computed' && `${words.computed}: ${method.replace(/\.$/, '')}`
  const who = [counted && words.countedBy(counted), statedBy && words.statedBy(statedBy), arithmetic].filter(Boolean)
  return `${subject}, ${periodText}: ${text}${who.length > 0 ? ` (${who.join('; ')})` : ''}`
}

/** An address with the day on which someone was there. */
const visited = (url: string, day: string, { words, format }: Telling) => `${url} (${words.accessed(format.date(day))})`

/** A page of the atlas as a footnote names it: the reader is there today. */
export const atlasReference = (release: string, address: string, telling: Telling): string => `${telling.words.atlas(release)} ${visited(address, telling.today, telling)}`

/** A source as a footnote names it. The day is that on which this project read it: whoever copies a figure has not opened its source. */
export function referenceOf({ publisher, title, date, locator, url, attribution, read }: TakenSource, telling: Telling): string {
  const { words, format } = telling
  const place = [publisher, words.quoted(title), date && format.date(date), locator].filter(Boolean).join(', ')
  return [place, url && (read ? visited(url, read, telling) : url), attribution].filter(Boolean).join('. ')
}

/** A reference with what parts it from the next. An address at its end gets no full stop, which programs would take for part of it. */
export const parted = (reference: string): string => (/https?:\/\/\S+$/.test(reference) ? `${reference} ·` : `${reference}.`)

/** Everything a footnote says of one figure: how it was computed, its sources, and where this atlas shows it. */
export function footnoteOf(figure: TakenFigure, telling: Telling): string {
  const { words } = telling
  const arithmetic = figure.inputs.length > 0 && `${words.from}: ${figure.inputs.join('; ')}.`
  const sources = figure.sources.map(source => parted(referenceOf(source, telling)))
  return [arithmetic, ...sources, atlasReference(figure.release, figure.address, telling)].filter(Boolean).join(' ')
}

/** One figure as a sentence with its citation. */
export function sentenceOf(figure: TakenFigure, telling: Telling): string {
  return `${statementOf(figure, telling.words)}. ${telling.words.source}: ${footnoteOf(figure, telling)}`
}
