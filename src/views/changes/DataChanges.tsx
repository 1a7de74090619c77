import { CHANGES, type Changes, type ReleaseChanges } from '#domain/changes.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { ROW_KINDS } from '#schema/vocabulary.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { Section } from '#ui/Section.tsx'
import { WordChoice } from '#ui/WordChoice.tsx'
import { useChoices } from '#url/useChoices.ts'
import { RowName } from './RowName.tsx'
import style from './Changes.module.css'

/** A release touches hundreds of wordings at once; the file of hashes has them all. */
const MOST_LISTED = 60

/** What the data of today hold other than an earlier release: counts by kind, and under each the rows. */
export function DataChanges({ changes, since }: { changes: Changes; since: ReleaseChanges | undefined }) {
  const { dyad, release } = useCore()
  const format = useFormat()
  const words = useWords('changes')
  const { chosen, choose } = useChoices()
  const isUnknown = chosen.release !== null && chosen.release !== release && since?.version !== chosen.release
  return (
    <Section id="data" title={words.dataTitle} note={since && words.dataNote(release)}>
      {isUnknown && <p role="status">{words.unknownRelease(chosen.release ?? '')}</p>}
      {since ? (
        <>
          <div className={style.apart}>
            <WordChoice
              label={words.since}
              options={changes.releases.map(({ version, updated }) => ({ value: version, name: words.sinceRelease(version, format.date(updated)) }))}
              chosen={since.version}
              onChoose={version => choose({ release: version })}
            />
          </div>
          <ChangedKinds changes={changes} since={since} />
        </>
      ) : (
        <p>{words.noReleases}</p>
      )}
      <p className={style.soft}>
        {words.hashes}{' '}
        {[release, ...changes.releases.map(({ version }) => version)].map((version, index) => (
          <span key={version}>{index > 0 && ', '}<a href={`/releases/${version}/${dyad.id}/rows.json`}>{version}</a></span>
        ))}
      </p>
    </Section>
  )
}

function ChangedKinds({ changes, since }: { changes: Changes; since: ReleaseChanges }) {
  const words = useWords('changes')
  const kinds = ROW_KINDS.flatMap(kind => (since.kinds[kind] ? [{ kind, rows: since.kinds[kind] }] : []))
  if (kinds.length === 0) return <p>{words.sameAsNow}</p>
  return (
    <>
      <div className={style.apart}>
        <DataTable
          caption={words.dataTitle}
          captionHidden
          columns={[{ id: 'kind', name: words.kind, sortable: false }, ...CHANGES.map(change => ({ id: change, name: words.changes[change], numeric: true }))]}
          rows={kinds.map(({ kind, rows }) => ({ id: kind, header: { content: words.kinds[kind] }, cells: CHANGES.map(change => ({ content: rows[change].length || '', sort: rows[change].length })) }))}
        />
      </div>
      {kinds.flatMap(({ kind, rows }) =>
        CHANGES.filter(change => rows[change].length > 0).map(change => (
          <details key={`${kind} ${change}`} className={style.fold}>
            <summary>{words.fold(words.kinds[kind], words.changes[change], rows[change].length)}</summary>
            <ul>
              {rows[change].slice(0, MOST_LISTED).map(id => <li key={id}><RowName kind={kind} id={id} changes={changes} /></li>)}
              {rows[change].length > MOST_LISTED && <li>{words.more(rows[change].length - MOST_LISTED)}</li>}
            </ul>
          </details>
        )),
      )}
    </>
  )
}
