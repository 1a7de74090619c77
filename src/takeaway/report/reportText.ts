import type { ReportWords } from '#language/en/report.ts'
import type { Language } from '#schema/vocabulary.ts'
import type { TakenSource } from '#takeaway/TakenFigure.ts'
import type { ReportAnswers, Reported } from './Reported.ts'

/** The page that the reader has open. */
export interface OpenPage {
  /** Its heading. */
  readonly title: string
  /** With what is chosen, and the release. */
  readonly address: string
  readonly release: string
  readonly language: Language
}

export interface SeenLine {
  readonly term: string
  readonly value: string
}

const sourceText = ({ publisher, title, date, locator, url }: TakenSource) => [publisher, title, date, locator, url].filter(Boolean).join(', ')

/** What the reader saw, line by line, as it goes into the report. */
export function seenLines(reported: Reported, { title, address, release, language }: OpenPage, words: ReportWords): SeenLine[] {
  const page = [{ term: words.address, value: address }]
  const about = [{ term: words.release, value: release }, { term: words.language, value: language }]
  if (reported.kind === 'page') return [{ term: words.page, value: title }, ...page, ...about]
  const { subject, periodText, text, counted, statedBy, method, id, sources } = reported.figure
  return [
    { term: words.figure, value: `${subject}, ${periodText}` },
    { term: words.shown, value: text },
    { term: words.counted, value: [counted, statedBy].filter(Boolean).join('; ') },
    { term: words.method, value: method },
    ...sources.map(source => ({ term: words.source, value: sourceText(source) })),
    { term: words.id, value: id },
    ...page,
    ...about,
  ].filter(({ value }) => value !== '')
}

/** The report as plain text: what should be there first, since that is what whoever mends it looks for. */
export function reportText(seen: readonly SeenLine[], { should, printed }: ReportAnswers, words: ReportWords): string {
  const answers = [{ term: words.should, value: should.trim() }, { term: words.printed, value: printed.trim() }].filter(({ value }) => value !== '')
  return [...answers.map(({ term, value }) => `${term}:\n${value}\n`), ...seen.map(({ term, value }) => `${term}: ${value}`)].join('\n')
}
