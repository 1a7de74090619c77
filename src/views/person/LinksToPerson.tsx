import { useWords } from '#language/useWords.ts'
import { Section } from '#ui/Section.tsx'
import { CountedPart } from '#views/CountedPart.tsx'
import type { PersonModel } from './personModel.ts'

/** What names the person, in numbers, and the fields and bodies of those events. Left off paper. */
export function LinksToPerson({ model: { events, signed, sectors, bodies }, figures }: { model: PersonModel; figures: number }) {
  const words = useWords('people')
  const records = useWords('records')
  return (
    <div className="no-print">
      <Section title={records.linksHere} note={words.linksHere(records.events(events.length), records.documents(signed.length), records.figures(figures))}>
        <CountedPart title={words.inSectors} kind="sectors" entries={sectors} />
        <CountedPart title={words.inBodies} kind="organisations" entries={bodies} />
      </Section>
    </div>
  )
}
