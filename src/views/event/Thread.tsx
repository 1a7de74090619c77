import type { EventEntry } from '#domain/compiled.ts'
import { useWords } from '#language/useWords.ts'
import { EventList } from '#records/EventList.tsx'
import { Section } from '#ui/Section.tsx'

/** What led to the event and what followed it. */
export function Thread({ before, after }: { before: readonly EventEntry[]; after: readonly EventEntry[] }) {
  const words = useWords('event')
  return (
    <>
      {before.length > 0 && (
        <Section title={words.before} note={words.threadNote}>
          <EventList events={before} />
        </Section>
      )}
      {after.length > 0 && (
        <Section title={words.after} note={before.length === 0 && words.threadNote}>
          <EventList events={after} />
        </Section>
      )}
    </>
  )
}
