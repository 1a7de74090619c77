import type { FormalTie } from '#schema/dyad.ts'

/** Years in a row in which one kind of tie stood alike. */
export interface TieRun {
  readonly from: number
  readonly to: number
  readonly tie: FormalTie
}

/** Formal ties by runs of years that say the same, newest first. A year without a row ends a run: nothing is known of it. */
export function tieRuns(ties: readonly FormalTie[]): TieRun[] {
  const runs: { from: number; to: number; tie: FormalTie }[] = []
  for (const tie of ties.toSorted((a, b) => (a.kind === b.kind ? a.year - b.year : a.kind < b.kind ? -1 : 1))) {
    const last = runs.at(-1)
    if (last && last.to === tie.year - 1 && saysOf(last.tie) === saysOf(tie)) last.to = tie.year
    else runs.push({ from: tie.year, to: tie.year, tie })
  }
  return runs.sort((a, b) => b.to - a.to || b.from - a.from)
}

/** What a row says, from which hand. */
const saysOf = ({ kind, obligations, sharedOrganisations, citations }: FormalTie) => [kind, obligations?.toSorted().join(','), sharedOrganisations, citations[0]?.source].join('|')
