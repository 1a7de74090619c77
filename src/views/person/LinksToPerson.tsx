import { useWords } from '#language/useWords.ts'
import { Section } from '#ui/Section.tsx'
import { CountedLinks } from '#views/CountedLinks.tsx'
import type { PersonModel } from './personModel.ts'
import style from './Person.module.css'

/** Bodies shown at once: a head of state is named beside a hundred. */
const SHOWN = 12

/** What names the person, in numbers, and the fields and bodies of those events. Left off paper. */
export function LinksToPerson({ model: { events, signed, sectors, bodies }, figures }: { model: PersonModel; figures: number }) {
  const words = useWords('people')
  const records = useWords('records')
  const later = bodies.slice(SHOWN)
  return (
    <div className="no-print">
      <Section title={records.linksHere} note={words.linksHere(records.events(events.length), records.documents(signed.length), records.figures(figures))}>
        {sectors.length > 0 && (
          <>
            <h3>{words.inSectors}</h3>
            <CountedLinks kind="sectors" entries={sectors} counted={records.events} />
          </>
        )}
        {bodies.length > 0 && (
          <>
            <h3 className={style.heading}>{words.inBodies}</h3>
            <CountedLinks kind="organisations" entries={bodies.slice(0, SHOWN)} counted={records.events} />
          </>
        )}
        {later.length > 0 && (
          <details>
            <summary>{words.moreBodies(later.length)}</summary>
            <CountedLinks kind="organisations" entries={later} counted={records.events} />
          </details>
        )}
      </Section>
    </div>
  )
}
