import type { Source } from '#schema/records.ts'

/** A source whose licence asks for credit, or that names a licence at all. */
export interface Credit extends Pick<Source, 'id' | 'publisher' | 'title' | 'url' | 'licence' | 'attribution'> {}

/** Whom a file must credit: of the sources it rests on, those that state a licence or ask for a credit line. */
export function creditsOf(sources: readonly Source[], ids: ReadonlySet<string>): Credit[] {
  return sources
    .filter(({ id, licence, attribution }) => ids.has(id) && (licence !== undefined || attribution !== undefined))
    .map(({ id, publisher, title, url, licence, attribution }) => ({ id, publisher, title, url, ...(licence && { licence }), ...(attribution && { attribution }) }))
}
