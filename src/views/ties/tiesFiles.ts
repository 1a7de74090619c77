import { weightOf } from '#domain/eventWeights.ts'
import type { DrawnFigure } from '#charts/drawnFigures.ts'
import type { TiesWords } from '#language/en/ties.ts'
import type { VocabularyWords } from '#language/en/vocabulary.ts'
import type { CsvRow } from '#takeaway/csvText.ts'
import type { Slot, TiesModel } from './tiesModel.ts'

/** Everything that is drawn: both sums of each quarter that has something on record, and its sources. */
export function tiesFigures({ quarters, vague }: TiesModel, words: TiesWords): DrawnFigure[] {
  const figure = (series: string, unit: string, { period }: Slot, value: number, interval?: { low: number; high: number }): DrawnFigure => ({
    series, unit, kind: period.length === 4 ? 'line' : 'partial', point: { year: Number(period.slice(0, 4)), value, partial: period, ...(interval && { interval }) },
  })
  const held = [...quarters, ...vague].filter(slot => slot.events.length > 0)
  return [
    ...(['cooperative', 'strained'] as const).flatMap(tone => held.flatMap(slot => {
      const of = slot[tone]
      return of === null ? [] : [figure(tone === 'cooperative' ? words.cooperation : words.strain, words.unit, slot, of.sum, { low: of.low, high: of.high })]
    })),
    ...held.map(slot => figure(words.sourceCount, words.sourceCount, slot, slot.sources)),
  ]
}

interface Wording {
  readonly words: TiesWords
  readonly vocabulary: VocabularyWords
  readonly sourcesOf: (eventId: string) => readonly string[]
  /** Whole address of a page of the pair. */
  readonly addressOf: (path: string) => string
}

/** Every event with its quarter and weight: enough to count all bars again in a spreadsheet. */
export function eventRows({ quarters, vague, weights }: TiesModel, { words, vocabulary, sourcesOf, addressOf }: Wording): CsvRow[] {
  return [
    Object.values(words.fileColumns),
    ...[...quarters, ...vague].flatMap(({ period, events }) => events.map((event): CsvRow => [
      period, event.id, event.date, event.title.text, vocabulary.eventKinds[event.kind].one, vocabulary.tones[event.tone],
      event.tone === 'neutral' ? 0 : weightOf(weights, event.kind), sourcesOf(event.id).length, addressOf(`events/${event.id}`),
    ])),
  ]
}
