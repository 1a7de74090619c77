import type { Changes } from '#domain/changes.ts'
import type { CorrectionEntry } from '#domain/correction.ts'
import type { Core, Text } from '#domain/compiled.ts'
import { firstDayOf } from '#domain/dates.ts'
import type { ChangesWords } from '#language/en/changes.ts'
import { formatOf } from '#language/formatOf.ts'
import { timeEntries, type TimeEntry } from '#selectors/timeEntries.ts'
import { changeCounts } from '#views/changes/changeCounts.ts'
import { correctedName } from '#views/changes/correctedName.ts'
import type { Feed, FeedEntry } from './FeedEntry.ts'
import { lastChanged } from './lastChanged.ts'

/** A feed is a window on what is newest; the calendar holds all. */
const NEWEST = 100

interface Told {
  readonly core: Core
  readonly changes: Changes
  readonly corrections: readonly CorrectionEntry[]
  readonly words: ChangesWords
  /** Scheme and host of the site, without a slash at its end. */
  readonly origin: string
  readonly summaryOf: (kind: 'events' | 'agreements', id: string) => Text
}

/** The release, what it corrected, and the pair's newest events and documents. */
export function feedOf({ core, changes, corrections, words, origin, summaryOf }: Told, file: string): Feed {
  const { dyad, language, release } = core
  const home = `${origin}/${language}/${dyad.id}`
  const tag = (path: string) => `tag:dyad-atlas,2026:${dyad.id}/${language}${path && `/${path}`}`
  const newest = timeEntries(core.events, core.agreements).slice(-NEWEST).toReversed()
  const ofRecord = (entry: TimeEntry): FeedEntry => {
    const [kind, { id }] = entry.kind === 'event' ? (['events', entry.event] as const) : (['agreements', entry.agreement] as const)
    return {
      id: tag(`${kind}/${id}`),
      address: `${home}/${kind}/${id}`,
      title: entry.title.text,
      text: summaryOf(kind, id).text,
      published: firstDayOf(entry.date),
      updated: lastChanged(changes, kind, id, dyad.updated),
      categories: entry.sectors.map(sector => core.sectors.find(one => one.id === sector)?.name ?? sector),
    }
  }
  const since = changes.releases[0]
  const counts = since ? changeCounts(since, words) : []
  const ofRelease: FeedEntry = {
    id: tag(`releases/${release}`),
    address: `${home}/changes`,
    title: words.releaseTitle(release),
    text: since && counts.length > 0 ? words.releaseText(since.version, counts.join(', ')) : words.noReleases,
    published: firstDayOf(dyad.updated),
    updated: firstDayOf(dyad.updated),
    categories: [],
  }
  const ofCorrection = (correction: CorrectionEntry): FeedEntry => {
    const { id, date, was, now, why } = correction
    return {
      id: tag(`corrections/${id}`),
      address: `${home}/changes#correction-${id}`,
      title: words.correctionOf(correctedName(correction, { core, changes, format: formatOf(language) })),
      text: `${was} → ${now ?? words.changes.withdrawn}. ${why}`,
      published: firstDayOf(date),
      updated: firstDayOf(date),
      categories: [],
    }
  }
  return {
    id: tag(''), language, title: `${dyad.name} · Dyad Atlas`, home, self: `${home}/${file}`, updated: firstDayOf(dyad.updated), licence: dyad.licence,
    entries: [ofRelease, ...corrections.map(ofCorrection), ...newest.map(ofRecord)],
  }
}
