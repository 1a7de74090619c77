import { groupBy } from '#domain/groupBy.ts'
import type { Authored } from './Authored.ts'
import type { Problem } from './problem.ts'

/** One address may hold several works of these. */
const HOLD_MANY: readonly string[] = ['database', 'statistics-office', 'customs']

/** One page under two ids would count as two witnesses. */
export function checkSources({ dyad, sources }: Authored): Problem[] {
  const pages = groupBy(sources.filter(({ url, kind }) => url !== null && !HOLD_MANY.includes(kind)), ({ url }) => url!.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, ''))
  return [...pages.values()].flatMap(([first, ...others]) =>
    others.filter(({ id }) => id !== first!.id).map((other): Problem => ({
      file: `${dyad.id}/sources.json`, record: other.id, field: 'url', found: other.url, severity: 'error',
      expected: `a page that no other source has ("${first!.id}" has it; name the former id there under "formerIds")`,
    })))
}
