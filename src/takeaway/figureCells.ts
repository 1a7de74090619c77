import type { BasketWords } from '#language/en/basket.ts'
import type { CsvRow } from './csvText.ts'
import type { TakenFigure } from './TakenFigure.ts'

/** Several sources of one figure stand in one cell, in the same order in each column; what one of them lacks has a sign, since a cell that begins with a stroke is taken for a formula. */
const BETWEEN = ' | '
const LACKING = '–'

/** Heads of the columns that say where a figure comes from. */
export function provenanceHeads({ columns }: BasketWords): CsvRow {
  return [columns.counted, columns.statedBy, columns.method, columns.publisher, columns.title, columns.date, columns.url, columns.locator, columns.printed, columns.id]
}

/** The same columns of one figure; empty ones where its page has no evidence of it. */
export function provenanceCells(figure: TakenFigure | null): CsvRow {
  if (!figure) return Array.from({ length: 10 }, () => null)
  const { counted, statedBy, method, inputs, sources, id } = figure
  const joined = (texts: readonly (string | null | undefined)[]) => (texts.some(Boolean) ? texts.map(text => text || LACKING).join(BETWEEN) : null)
  return [
    counted || null,
    statedBy || null,
    method ? `${method} ${inputs.join('; ')}` : null,
    joined(sources.map(({ publisher }) => publisher)),
    joined(sources.map(({ title }) => title)),
    joined(sources.map(({ date }) => date)),
    joined(sources.map(({ url }) => url)),
    joined(sources.map(({ locator }) => locator)),
    joined(sources.map(({ printed }) => printed)),
    id,
  ]
}

/** Figures of any views as the rows of a CSV file. */
export function basketRows(figures: readonly TakenFigure[], words: BasketWords): CsvRow[] {
  const { columns } = words
  return [
    [columns.subject, columns.period, columns.value, columns.unit, columns.bound, columns.low, columns.high, columns.precision, columns.text, columns.kind, ...provenanceHeads(words), columns.release, columns.address],
    ...figures.map((figure): CsvRow => [
      figure.subject, figure.period, figure.value, figure.unit, figure.bound ?? null, figure.low, figure.high, figure.precision, figure.text, words.kinds[figure.kind],
      ...provenanceCells(figure), figure.release, figure.address,
    ]),
  ]
}
