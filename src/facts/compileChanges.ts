import type { Changes, ReleaseChanges } from '#domain/changes.ts'
import { titleLanguage } from '#domain/titleLanguage.ts'
import type { RowHashes } from '#schema/release.ts'
import type { RowKind } from '#schema/vocabulary.ts'
import type { Authored } from './Authored.ts'
import { compareReleases } from './compareReleases.ts'

/** What this release holds other than each earlier one, and the names of what changed. */
export function compileChanges(authored: Authored, now: RowHashes): Changes {
  const releases = authored.releases
    .filter(({ version }) => version !== authored.dyad.version)
    .toSorted((a, b) => byVersion(b.version, a.version))
    .map(({ version, updated, rows }): ReleaseChanges => ({ version, updated, kinds: compareReleases(rows, now) }))
  const named = (kind: RowKind) => new Set(releases.flatMap(({ kinds }) => Object.values(kinds[kind] ?? {}).flat()))
  const [sources, observations] = [named('sources'), named('observations')]
  const { renamed, withdrawn } = authored.redirects
  return {
    releases,
    sources: Object.fromEntries(authored.sources.filter(({ id }) => sources.has(id)).map(({ id, publisher, title, ...source }) => [id, { publisher, title, language: titleLanguage(source) }])),
    observations: Object.fromEntries(
      authored.observations
        .filter(({ id }) => observations.has(id))
        .map(({ id, measure, area, counterpart, product, period, citations }) => [id, { measure, area, counterpart, product, period, source: citations[0]?.source ?? null }]),
    ),
    gone: Object.fromEntries([
      ...renamed.map(({ kind, from, to }) => [`${kind}/${from}`, { to }] as const),
      ...withdrawn.map(({ kind, id, reason }) => [`${kind}/${id}`, { reason }] as const),
    ]),
  }
}

/** Releases are named by year, month, day and number of the day: 2026.9.30 is before 2026.11.2. */
export function byVersion(a: string, b: string): number {
  const [ones, others] = [a, b].map(version => version.split(/[.-]/).map(Number)) as [number[], number[]]
  const at = ones.findIndex((part, index) => part !== (others[index] ?? 0))
  return at < 0 ? ones.length - others.length : (ones[at] ?? 0) - (others[at] ?? 0)
}
