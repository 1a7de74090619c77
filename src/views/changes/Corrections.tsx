import type { Changes } from '#domain/changes.ts'
import type { CorrectionEntry } from '#domain/correction.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { RecordLink } from '#records/RecordLink.tsx'
import { Facts } from '#ui/Facts.tsx'
import { Section } from '#ui/Section.tsx'
import { RowName } from './RowName.tsx'
import style from './Changes.module.css'

/** What releases had wrong and what stands there now, each mistake with its record. It is of the atlas and not of the world: an earlier day has none. */
export function Corrections({ corrections, changes }: { corrections: readonly CorrectionEntry[]; changes: Changes }) {
  const { asOf } = useCore()
  const words = useWords('changes')
  return (
    <Section id="corrections" title={words.correctionsTitle} note={words.correctionsNote}>
      {asOf !== undefined ? (
        <p><RecordLink to="changes" choices={{ asOf: null }} anchor="#corrections">{words.correctionsToday}</RecordLink></p>
      ) : corrections.length === 0 ? (
        <p>{words.noCorrections}</p>
      ) : (
        <ol className={style.corrections}>
          {corrections.map(correction => (
            <li key={correction.id} id={`correction-${correction.id}`}>
              <Mended correction={correction} changes={changes} />
            </li>
          ))}
        </ol>
      )}
    </Section>
  )
}

function Mended({ correction: { date, lastIn, mendedIn, kind, record, field, was, now, why, noticedBy, source }, changes }: { correction: CorrectionEntry; changes: Changes }) {
  const format = useFormat()
  const words = useWords('changes')
  return (
    <>
      <h3>
        {/* What is gone has no title any more: what it said heads it. */}
        {now === null ? <RecordLink to={`${kind}/${record}`}>{was}</RecordLink> : <RowName kind={kind} id={record} changes={changes} />}
      </h3>
      <p className={style.when}>
        <time dateTime={date}>{format.date(date)}</time> · {words.mendedIn(lastIn, mendedIn)} · {words.noticedBy[noticedBy]}
      </p>
      <Facts
        rows={[
          now === null ? { term: words.kind, value: words.kinds[kind] } : { term: words.was, value: [was, field && words.fields[field] && `(${words.fields[field]})`].filter(Boolean).join(' ') },
          { term: words.now, value: now ?? words.changes.withdrawn },
          { term: words.why, value: why },
          ...(source ? [{ term: words.shownBy, value: <>{source.publisher}, <RecordLink to={`sources/${source.id}`}><cite lang={source.language}>{source.title}</cite></RecordLink></> }] : []),
        ]}
      />
    </>
  )
}
