/** Something wrong in the data, said so that the one who edits it needs no debugger. */
export interface Problem {
  /** From the data root: "reference/units.json". */
  readonly file: string
  /** Id of the record, or its place in the file where it has none. */
  readonly record: string | null
  readonly field: string | null
  readonly found: unknown
  /** A noun phrase: "a unit of reference/units.json". */
  readonly expected: string
  /** The valid value most like the one found. */
  readonly nearest?: string
  /** A warning is a question to the editor; an error stops the build. */
  readonly severity: 'error' | 'warning'
}

const LONGEST = 120

/** Found things as JSON, so that "12" and 12 look different; long ones are cut. */
function shown(found: unknown): string {
  if (found === undefined) return 'nothing'
  const text = JSON.stringify(found)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

/** One line: `xa-xb/observations.json, 2020-turnover: unit: found "USDD", expected a unit … (nearest: "USD")`. */
export function messageOf({ file, record, field, found, expected, nearest }: Problem): string {
  const where = [record === null ? file : `${file}, ${record}`, ...(field === null ? [] : [field])].join(': ')
  return `${where}: found ${shown(found)}, expected ${expected}${nearest === undefined ? '' : ` (nearest: "${nearest}")`}`
}
