import type { CorrectionEntry } from '#domain/correction.ts'
import { titleLanguage } from '#domain/titleLanguage.ts'
import type { Language } from '#schema/vocabulary.ts'
import type { Authored } from './Authored.ts'
import { byVersion } from './compileChanges.ts'
import { nameIn } from './textIn.ts'

/** The mended mistakes in one language, the latest first. */
export function compileCorrections({ dyad, corrections, releases, sources }: Authored, language: Language): CorrectionEntry[] {
  const versions = [...new Set([...releases.map(({ version }) => version), dyad.version])].toSorted(byVersion)
  return corrections
    .map(({ was, now, why, source: id, ...correction }): CorrectionEntry => {
      const source = sources.find(one => one.id === id)
      return {
        ...correction,
        was: nameIn(language, was),
        now: now && nameIn(language, now),
        why: nameIn(language, why),
        mendedIn: versions[versions.indexOf(correction.lastIn) + 1] ?? dyad.version,
        ...(source && { source: { id: source.id, publisher: source.publisher, title: source.title, language: titleLanguage(source) } }),
      }
    })
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
}
