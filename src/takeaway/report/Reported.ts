import type { TakenFigure } from '#takeaway/TakenFigure.ts'

/** What a reader reports an error in: a figure with its evidence, or a page as a whole. */
export type Reported = { readonly kind: 'figure'; readonly figure: TakenFigure } | { readonly kind: 'page' }

/** What the reader adds. */
export interface ReportAnswers {
  /** What should stand there. */
  readonly should: string
  /** Where that is printed. */
  readonly printed: string
}

export const NO_ANSWERS: ReportAnswers = { should: '', printed: '' }
export const isEmpty = ({ should, printed }: ReportAnswers): boolean => should.trim() === '' && printed.trim() === ''
