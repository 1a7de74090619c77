import type { Authored } from './Authored.ts'
import { compileRowHashes } from './compileRowHashes.ts'
import { nearestTo } from './nearestTo.ts'
import type { Problem } from './problem.ts'

/** A correction tells of a record that a release gave out and that states something else today, and of nothing that never was. */
export function checkCorrections(authored: Authored): Problem[] {
  const { dyad, corrections, releases, sources, redirects } = authored
  if (corrections.length === 0) return []
  const today = compileRowHashes(authored)
  const citable = new Set([...sources, ...redirects.withdrawn].map(({ id }) => id))
  const ids = new Set<string>()
  return corrections.flatMap(({ id, date, lastIn, kind, record, now, source }): Problem[] => {
    const problem = (field: string, found: unknown, expected: string, nearest?: string): Problem => ({
      file: `${dyad.id}/corrections.json`, record: id, field, found, expected, ...(nearest !== undefined && { nearest }), severity: 'error',
    })
    const twice = ids.has(id) ? [problem('id', id, 'an id that no other correction has')] : []
    ids.add(id)
    const release = releases.find(({ version }) => version === lastIn)
    if (!release) return [...twice, problem('lastIn', lastIn, 'a release that was given out', nearestTo(lastIn, releases.map(({ version }) => version)))]
    const [before, after] = [release.rows[kind][record], today[kind][record]]
    return [
      ...twice,
      ...(date < release.updated ? [problem('date', date, `a day no earlier than the release ${lastIn} of ${release.updated}`)] : []),
      ...(before === undefined ? [problem('record', record, `one of the ${kind} of the release ${lastIn}`, nearestTo(record, Object.keys(release.rows[kind])))] : []),
      ...(before !== undefined && before === after ? [problem('record', record, `a record that differs from the release ${lastIn}`)] : []),
      ...(before !== undefined && now === null && after !== undefined ? [problem('now', now, 'what stands there today, since the record was not withdrawn')] : []),
      ...(source !== undefined && !citable.has(source) ? [problem('source', source, 'a source of sources.json', nearestTo(source, citable))] : []),
    ]
  })
}
