import type { SourceEntry } from '#domain/compiled.ts'
import type { Citation } from '#schema/primitives.ts'
import type { TakenSource } from './TakenFigure.ts'

/** A source with the place in it, ready to leave its page. */
export function takenSource({ id, kind, publisher, title, date, url, language, licence, attribution, read }: SourceEntry, { locator, printed }: Omit<Citation, 'source'>): TakenSource {
  return {
    id, kind, publisher, title, date, url, language, locator,
    ...(printed !== undefined && { printed }), ...(licence !== undefined && { licence }), ...(attribution !== undefined && { attribution }), ...(read !== undefined && { read }),
  }
}
