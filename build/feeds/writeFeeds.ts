import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Changes } from '#domain/changes.ts'
import type { CorrectionEntry } from '#domain/correction.ts'
import type { EncodedCore } from '#domain/encodedCore.ts'
import { decodeCore } from '#facts/decodeCore.ts'
import type { AgreementDetail, EventDetail } from '#domain/recordDetails.ts'
import type { ChangesWords } from '#language/en/changes.ts'
import type { TimelineWords } from '#language/en/timeline.ts'
import type { VocabularyWords } from '#language/en/vocabulary.ts'
import { formatOf } from '#language/formatOf.ts'
import { LANGUAGES } from '#schema/vocabulary.ts'
import { timeEntries } from '#selectors/timeEntries.ts'
import { icsText } from '#takeaway/icsText.ts'
import { timelineCalendar } from '#views/timeline/timelineFiles.ts'
import { atomText } from './atomText.ts'
import { feedOf } from './feedOf.ts'
import { jsonFeedText } from './jsonFeedText.ts'

/** The words of a section as a module of the build: pages load them in another way, through the bundler. */
async function wordsOf<Words>(language: string, section: string): Promise<Words> {
  const { words } = (await import(`#language/${language}/${section}.ts`)) as { words: Words }
  return words
}

/** Writes the feeds of a pair, `<out>/<language>/<dyad>/feed.atom`, `feed.json` and `calendar.ics`, from its compiled files. */
export async function writeFeeds(out: string, files: ReadonlyMap<string, unknown>, origin: string): Promise<void> {
  for (const language of LANGUAGES) {
    const core = decodeCore(files.get(`core.${language}.json`) as EncodedCore)
    const words = await wordsOf<ChangesWords>(language, 'changes')
    const told = {
      core, words, origin,
      changes: files.get('changes.json') as Changes,
      corrections: files.get(`corrections.${language}.json`) as readonly CorrectionEntry[],
      summaryOf: (kind: 'events' | 'agreements', id: string) => (files.get(`${kind}/${id}.${language}.json`) as EventDetail | AgreementDetail).record.summary,
    }
    const folder = join(out, language, core.dyad.id)
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'feed.atom'), atomText(feedOf(told, 'feed.atom')))
    await writeFile(join(folder, 'feed.json'), jsonFeedText(feedOf(told, 'feed.json')))
    const wording = {
      core, format: formatOf(language),
      words: await wordsOf<TimelineWords>(language, 'timeline'),
      vocabulary: await wordsOf<VocabularyWords>(language, 'vocabulary'),
      addressOf: (path: string) => `${origin}/${language}/${core.dyad.id}/${path}`,
    }
    await writeFile(join(folder, 'calendar.ics'), icsText(timelineCalendar(timeEntries(core.events, core.agreements), wording)))
  }
}
