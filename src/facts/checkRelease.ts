import { compareReleases } from './compareReleases.ts'
import type { Authored } from './Authored.ts'
import { compileRowHashes } from './compileRowHashes.ts'
import type { Problem } from './problem.ts'

/** A release that was given out is for ever: data that differ from it need a version of their own. */
export function checkRelease(authored: Authored): Problem[] {
  const { id, version } = authored.dyad
  const given = authored.releases.find(one => one.version === version)
  const changed = given ? Object.keys(compareReleases(given.rows, compileRowHashes(authored))) : []
  if (changed.length === 0) return []
  return [{ file: `${id}/dyad.json`, record: null, field: 'version', found: version, expected: `a new version: ${changed.join(', ')} differ from the release ${version} that was given out`, severity: 'error' }]
}
