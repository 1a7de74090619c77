import type { Core } from '#domain/compiled.ts'

/** The field whose page holds the votes at the United Nations; null where the pair has no roll calls. */
export function votesSector({ measures, counts }: Pick<Core, 'measures' | 'counts'>): string | null {
  return counts.rollCalls > 0 ? (measures.find(({ id }) => id === 'un.votes.same')?.sector ?? null) : null
}
