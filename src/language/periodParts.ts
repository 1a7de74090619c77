/** One end of a period, as its digits say it. */
export interface Part {
  readonly kind: 'year' | 'quarter' | 'month' | 'day'
  readonly year: string
  readonly quarter?: number
  readonly month?: number
  readonly day?: number
}

/** "2020", "2021-Q3", "2021-11" or "2021-11-25"; null for anything else. */
export function part(text: string): Part | null {
  const [, year, quarter, month, day] = /^(\d{4})(?:-Q([1-4])|-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/.exec(text) ?? []
  if (!year) return null
  if (quarter) return { kind: 'quarter', year, quarter: Number(quarter) }
  if (month && day) return { kind: 'day', year, month: Number(month), day: Number(day) }
  return month ? { kind: 'month', year, month: Number(month) } : { kind: 'year', year }
}

/** Both ends of a period; the second is absent where there is one only, the first where the text is no period. */
export function ends(text: string): [] | [Part] | [Part, Part] {
  const [from, to, ...rest] = text.split('/').map(part)
  if (!from || to === null || rest.length > 0) return []
  return to === undefined ? [from] : [from, to]
}
