import type { AgreementEntry } from '#domain/compiled.ts'

export type Part = 'force' | 'documents' | 'roadmaps' | 'bodies' | 'counts'

/** The parts of the page that have something to show, in their order on it. */
export function partsOf(found: readonly AgreementEntry[], counted: boolean): Part[] {
  return [
    ...(found.length > 0 ? (['force', 'documents'] as const) : []),
    ...(found.some(({ level }) => level === 'roadmap') ? (['roadmaps'] as const) : []),
    ...(found.some(({ parties }) => parties.some(party => !('country' in party))) ? (['bodies'] as const) : []),
    ...(counted ? (['counts'] as const) : []),
  ]
}
