import type { SourceEntry } from '#domain/compiled.ts'
import { titleLanguage } from '#domain/titleLanguage.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { RecordLink } from '#records/RecordLink.tsx'
import { Section } from '#ui/Section.tsx'
import style from './Brief.module.css'

/** The footnotes: who published what, and when. On paper a line each, whose end is cut where it is longer: the link holds. */
export function Notes({ notes }: { notes: readonly SourceEntry[] }) {
  const format = useFormat()
  const words = useWords('brief')
  const { undated } = useWords('records')
  return (
    <Section id="notes" title={words.notesTitle} note={words.notesNote}>
      <ol className={style.notes}>
        {notes.map((source, index) => (
          <li key={source.id} id={`note-${index + 1}`}>
            <span className={style.note}>
              {source.publisher}, {source.date ? <time dateTime={source.date}>{format.shortDate(source.date)}</time> : undated}:{' '}
              <RecordLink to={`sources/${source.id}`}>
                <cite lang={titleLanguage(source)}>{source.title}</cite>
              </RecordLink>
            </span>
          </li>
        ))}
      </ol>
    </Section>
  )
}
