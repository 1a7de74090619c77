import type { Core } from '#domain/compiled.ts'
import { dayAt } from '#domain/dayNumber.ts'
import type { Format } from '#language/Format.ts'
import type { TimelineWords } from '#language/en/timeline.ts'
import type { VocabularyWords } from '#language/en/vocabulary.ts'
import type { TimeEntry } from '#selectors/timeEntries.ts'
import type { CsvRow } from '#takeaway/csvText.ts'
import type { Calendar } from '#takeaway/icsText.ts'

interface Wording {
  readonly core: Core
  readonly format: Format
  readonly words: TimelineWords
  readonly vocabulary: VocabularyWords
  /** Whole address of a page of the pair. */
  addressOf(path: string): string
}

const pathOf = (entry: TimeEntry) => (entry.kind === 'event' ? `events/${entry.event.id}` : `agreements/${entry.agreement.id}`)
const recordOf = (entry: TimeEntry) => (entry.kind === 'event' ? entry.event : entry.agreement)
const precisionOf = ({ date }: TimeEntry) => (date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day')
const sectorsOf = (entry: TimeEntry, core: Core) => entry.sectors.map(id => core.sectors.find(sector => sector.id === id)?.name ?? id)
const placeOf = (entry: TimeEntry) => (entry.kind === 'event' ? entry.event.place?.city : entry.agreement.place) ?? null
const countriesOf = (entry: TimeEntry) => (entry.kind === 'event' ? entry.event.countries : entry.agreement.parties.flatMap(party => ('country' in party ? [party.country] : [])))
const kindOf = (entry: TimeEntry, { eventKinds, levels }: VocabularyWords) => (entry.kind === 'event' ? eventKinds[entry.event.kind].one : levels[entry.agreement.level])

/** The list as a table, dates only as precise as their sources. */
export function timelineRows(entries: readonly TimeEntry[], { core, words, vocabulary, addressOf }: Wording): CsvRow[] {
  return [
    Object.values(words.columns),
    ...entries.map((entry): CsvRow => [
      recordOf(entry).id, words.records[entry.kind], entry.date, entry.endDate, words.precisions[precisionOf(entry)], entry.title.text, kindOf(entry, vocabulary),
      entry.kind === 'event' ? vocabulary.tones[entry.event.tone] : null, sectorsOf(entry, core).join('; '), placeOf(entry), countriesOf(entry).join('; '), recordOf(entry).cited, addressOf(pathOf(entry)),
    ]),
  ]
}

/** The list as data, in the words of the data model. */
export function timelineJson(entries: readonly TimeEntry[], { core, addressOf }: Wording, address: string): string {
  const records = entries.map(entry => {
    const { title, ...record } = recordOf(entry)
    return { record: entry.kind, ...record, precision: precisionOf(entry), title: title.text, titleLanguage: title.lang ?? core.language, address: addressOf(pathOf(entry)) }
  })
  return `${JSON.stringify({ dyad: core.dyad.id, release: core.release, licence: core.dyad.licence, address, records }, null, 1)}\n`
}

/** The list as days of a calendar. A record of which only the year or month is known spans all of it, and says so. */
export function timelineCalendar(entries: readonly TimeEntry[], { core, format, words, vocabulary, addressOf }: Wording): Calendar {
  const vague = { day: null, month: words.onlyMonth, year: words.onlyYear }
  return {
    name: core.dyad.name,
    stamp: core.dyad.updated,
    entries: entries.map(entry => {
      const address = addressOf(pathOf(entry))
      return {
        id: `${entry.key}@${core.dyad.id}.dyad-atlas`,
        first: dayAt(entry.from),
        after: dayAt(entry.to),
        title: entry.title.text,
        place: placeOf(entry),
        categories: sectorsOf(entry, core),
        description: [format.dateRange(entry.date, entry.endDate), vague[precisionOf(entry)], kindOf(entry, vocabulary), address].filter(Boolean).join('\n'),
        address,
      }
    }),
  }
}
