/** What `sel` may name on the trade page: a year of the mirror, or a statement whose quantity is looked at. */
export const yearSelection = (year: number) => `mirror-${year}`
export const statementSelection = (id: string) => `of-${id}`

/** The anchor of the view of all statements about one quantity. */
export const STATEMENTS_ANCHOR = 'statements'

export interface MirrorSelection {
  readonly year: number | null
  readonly statement: string | null
}

/** Reads either; both are null where `sel` names something else. */
export function mirrorSelection(selected: string | null): MirrorSelection {
  const year = /^mirror-(\d{4})$/.exec(selected ?? '')?.[1]
  const statement = /^of-(.+)$/.exec(selected ?? '')?.[1]
  return { year: year === undefined ? null : Number(year), statement: statement ?? null }
}
