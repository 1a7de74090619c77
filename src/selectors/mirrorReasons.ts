import type { Observation } from '#schema/observation.ts'
import type { MirrorYear } from './mirrorYears.ts'
import { statementsBehind } from './statementsBehind.ts'

/** Why two honest reports of one flow can differ: a fixed list, so that what is not ticked shows as well. */
export const MIRROR_REASONS = [
  'rounding', 'freight', 'scope', 'official', 'revision', 'not-reported', 'origin', 'third-country', 'year-end', 'trade-system', 'confidential', 're-exports', 'currency', 'edition',
] as const
export type MirrorReason = (typeof MIRROR_REASONS)[number]

/** A reason with the statements that speak for it; none: no evidence here. A missing report has no statement and is `seen` all the same. */
export interface WeighedReason {
  readonly reason: MirrorReason
  readonly seen: boolean
  readonly statements: readonly Observation[]
}

/** Words of a statement's own note or scope that speak of a reason. Notes are in English. */
const SPOKEN_OF: Partial<Record<MirrorReason, RegExp>> = {
  revision: /\brevis|provisional|preliminary|months later the same/i,
  origin: /country of origin|last shipp/i,
  'third-country': /third countr/i,
  'year-end': /in transit at|end of the year/i,
  'trade-system': /general trade|special trade/i,
  confidential: /confidential/i,
  're-exports': /re-?exports?/i,
  currency: /converted (?:from|at|by)|exchange rate/i,
  edition: /(?:edition|revision) of the (?:HS|harmoni[sz]ed|commodity)/i,
}

/** The fixed list, each reason with what in the year's statements (the two compared and their rivals) speaks for it. */
export function mirrorReasons({ first, second, recorded, gap }: Pick<MirrorYear, 'first' | 'second' | 'recorded' | 'gap'>): WeighedReason[] {
  const compared = [first, second].map(figure => (figure ? statementsBehind(figure) : []))
  const [ones = [], others = []] = compared
  const both = [...ones, ...others]
  const all = [...both, ...[first, second].flatMap(figure => figure?.rivals ?? [])]
  const speaking = (reason: MirrorReason) => all.filter(({ note = '', scope = '' }) => SPOKEN_OF[reason]?.test(`${note} ${scope}`))
  const found: Partial<Record<MirrorReason, readonly Observation[]>> = {
    // Rounding makes a part of any gap between rounded figures, if not all of it.
    rounding: gap?.difference.interval ? both.filter(({ precision, range }) => precision || range) : [],
    freight: differing(ones, others, ({ basis }) => basis) || both.some(({ basis }) => basis === 'cif') ? both.filter(({ basis }) => basis) : [],
    scope: [
      ...(differing(ones, others, ({ coverage }) => coverage) ? both.filter(({ coverage }) => coverage) : []),
      ...both.filter(({ scope }) => scope),
    ],
    official: first && second ? both.filter(({ statedBy }) => statedBy) : [],
    revision: all.filter(row => row.status === 'provisional' || row.status === 'revised' || speaking('revision').includes(row)),
  }
  const missing = !first || !second || recorded.length > 0
  return MIRROR_REASONS.map(reason => {
    const statements = [...new Set(found[reason] ?? (first && second ? speaking(reason) : []))]
    return { reason, statements, seen: reason === 'not-reported' ? missing : statements.length > 0 }
  })
}

/** Whether both sides say something of a field, and not the same. */
function differing(ones: readonly Observation[], others: readonly Observation[], fieldOf: (row: Observation) => string | undefined): boolean {
  const [a, b] = [ones, others].map(rows => new Set(rows.flatMap(row => fieldOf(row) ?? [])))
  return !!a && !!b && a.size > 0 && b.size > 0 && ![...a].every(value => b.has(value))
}
