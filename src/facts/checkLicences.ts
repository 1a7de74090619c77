import type { Source } from '#schema/records.ts'
import type { Authored } from './Authored.ts'
import type { Problem } from './problem.ts'

/** Whole tables may be republished only where their licence lets them be, with the credit it asks for. */
export function checkLicences({ dyad, sources, series, rollCalls, airRoutes }: Authored): Problem[] {
  const byId = new Map(sources.map(source => [source.id, source]))
  const republished = [
    ...series.map(({ file, id, source }) => ({ file, record: id as string | null, source })),
    ...(rollCalls ? [{ file: `${dyad.id}/roll-calls.json`, record: null, source: rollCalls.source }] : []),
    ...(airRoutes ? [{ file: `${dyad.id}/air-routes.json`, record: null, source: airRoutes.source }] : []),
  ]
  return [
    ...republished.flatMap(({ file, record, source: id }): Problem[] => {
      const source: Source | undefined = byId.get(id)
      if (!source || source.licenceUse === 'open' || source.licenceUse === 'attribution') return []
      return [{ file, record, field: 'source', found: id, expected: `a source whose licenceUse is "open" or "attribution" (it is ${source.licenceUse ? `"${source.licenceUse}"` : 'not given'})`, severity: 'error' }]
    }),
    ...sources.flatMap(({ id, licenceUse, attribution }): Problem[] =>
      licenceUse === 'attribution' && attribution === undefined
        ? [{ file: `${dyad.id}/sources.json`, record: id, field: 'attribution', found: undefined, expected: 'the credit line that its licence asks for', severity: 'error' }]
        : []),
  ]
}
