import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { RecordLink } from '#records/RecordLink.tsx'
import { Section } from '#ui/Section.tsx'
import type { BriefModel } from './briefModel.ts'
import { NoteMarks } from './NoteMarks.tsx'
import style from './Brief.module.css'

/** Documents that a source calls in force, and in one line how little is known of the rest. */
export function InForce({ model: { day, inForce, counts, numbersOf, sourcesOf } }: { model: BriefModel }) {
  const format = useFormat()
  const words = useWords('brief')
  const { states, inForceFrom } = useWords('agreements')
  const known = counts.filter(({ count }) => count > 0).map(({ state, count }) => `${states[state]}: ${count}`)
  const all = counts.reduce((sum, { state, count }) => sum + (state === 'dated' || state === 'said' ? count : 0), 0)
  return (
    <Section id="in-force" title={words.forceTitle(format.date(day))} note={`${words.forceCounts(known.join('; '))}${inForce.length < all ? ` ${words.forceShown(inForce.length, all)}` : ''}`}>
      {all === 0 && <p>{words.noForce}</p>}
      <ul className={style.rows}>
        {inForce.map(({ agreement: { id, title, signed, inForce: from } }) => (
          <li key={id}>
            {signed ? <time dateTime={signed}>{format.date(signed)}</time> : <span />}
            <span>
              <RecordLink to={`agreements/${id}`} lang={title.lang}>{title.text}</RecordLink><NoteMarks numbers={numbersOf(sourcesOf('agreements', id))} />
              <span className={style.soft}> · {from ? inForceFrom(format.shortDate(from)) : words.sayings}</span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
