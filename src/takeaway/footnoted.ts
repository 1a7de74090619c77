import { footnoteOf, statementOf, type Telling } from './sentenceOf.ts'
import type { TakenFigure } from './TakenFigure.ts'

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const superscript = (number: number) => [...String(number)].map(digit => SUPERSCRIPTS[Number(digit)]).join('')

/** Each figure as a line with the number of its footnote, then the footnotes: plain text for an article. */
export function footnotedText(figures: readonly TakenFigure[], telling: Telling): string {
  const lines = figures.map((figure, index) => `${statementOf(figure, telling.words)}.${superscript(index + 1)}`)
  const notes = figures.map((figure, index) => `${index + 1}. ${footnoteOf(figure, telling)}`)
  return [...lines, '', ...notes].join('\n')
}

const ESCAPED_IN_MARKDOWN = /[\\`*_[\]<>|#~]/g
const markdown = (text: string) => text.replace(ESCAPED_IN_MARKDOWN, String.raw`\$&`).replaceAll('\n', ' ')

/** The figures as a table in Markdown, with footnotes. */
export function markdownTable(figures: readonly TakenFigure[], telling: Telling): string {
  const { columns } = telling.words
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    row([columns.subject, columns.period, columns.text, columns.counted].map(markdown)),
    row(['---', '---', '---:', '---']),
    ...figures.map((figure, index) => row([markdown(figure.subject), markdown(figure.periodText), `${markdown(figure.text)}[^${index + 1}]`, markdown(figure.counted)])),
    '',
    ...figures.map((figure, index) => `[^${index + 1}]: ${markdown(footnoteOf(figure, telling))}`),
  ].join('\n')
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const html = (text: string) => text.replace(/[&<>"]/g, sign => ENTITIES[sign] ?? sign)

/** The figures as a table that word processors paste as one, with its footnotes under it. */
export function htmlTable(figures: readonly TakenFigure[], telling: Telling): string {
  const { columns } = telling.words
  const heads = [columns.subject, columns.period, columns.text, columns.counted].map(head => `<th>${html(head)}</th>`).join('')
  const rows = figures.map(
    (figure, index) => `<tr><td>${html(figure.subject)}</td><td>${html(figure.periodText)}</td><td>${html(figure.text)}<sup>${index + 1}</sup></td><td>${html(figure.counted)}</td></tr>`,
  )
  const notes = figures.map(figure => `<li>${html(footnoteOf(figure, telling))}</li>`)
  return `<table><thead><tr>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table><ol>${notes.join('')}</ol>`
}
