import { selectedWords } from './selection.ts'

/** The anchor of the view of all statements about one quantity. */
export const STATEMENTS_ANCHOR = 'statements'

/** What `sel` may name on the trade page, all of it at once: `sel=some-event~mirror-2012~m11~of-some-statement`. */
export interface TradeSelection {
  /** An event, beside the curve. */
  readonly event: string | null
  /** The year in hand where two reports of a flow are compared. */
  readonly year: number | null
  /** So many months from January, of every year. */
  readonly months: number | null
  /** A statement whose quantity is looked at. */
  readonly statement: string | null
}

/** How each part is told from the others; an event has no form of its own. */
const FORMS = { year: /^mirror-(\d{4})$/, months: /^m([1-9]|1[01])$/, statement: /^of-(.+)$/ } as const

export function tradeSelection(selected: string | null): TradeSelection {
  const words = selectedWords(selected)
  const said = (form: RegExp) => words.flatMap(word => form.exec(word)?.[1] ?? [])[0] ?? null
  const [year, months] = [said(FORMS.year), said(FORMS.months)]
  return {
    event: words.find(word => Object.values(FORMS).every(form => !form.test(word))) ?? null,
    year: year === null ? null : Number(year),
    months: months === null ? null : Number(months),
    statement: said(FORMS.statement),
  }
}

/** The same selection with something chosen otherwise: choosing one keeps the others. Null for none at all. */
export function selecting(selected: string | null, patch: Partial<TradeSelection>): string | null {
  const { event, year, months, statement } = { ...tradeSelection(selected), ...patch }
  return [event, year && `mirror-${year}`, months && `m${months}`, statement && `of-${statement}`].filter(Boolean).join('~') || null
}
