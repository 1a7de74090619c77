import type { JudgedClaim } from '#domain/claim.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { RecordLink } from '#records/RecordLink.tsx'
import type { Observation } from '#schema/observation.ts'
import type { Language } from '#schema/vocabulary.ts'
import { coversText } from './claimText.ts'
import { heldRecords, namedRecords, type NamedRecord } from './namedRecords.ts'
import { TrialLine } from './TrialLine.tsx'
import { voicesFirst } from './voicesFirst.ts'
import style from './claims.module.css'

/** So many statements stand open; the others unfold. */
const OPEN = 5

interface ClaimFindingProps {
  judged: JudgedClaim
  rows: ReadonlyMap<string, Observation>
  /** That records are quoted in. */
  language: Language
}

/** Why a verdict is what it is: the reason, what the claim covers, everything it was held against, and what else it might mean. */
export function ClaimFinding({ judged, rows, language }: ClaimFindingProps) {
  const { claim, verdict, arithmetic: { covers, trials, beside, near, reason } } = judged
  const core = useCore()
  const format = useFormat()
  const words = useWords('claims')
  const measures = new Set(trials.map(({ measure }) => measure))
  const lines = (trials.length > OPEN ? voicesFirst(trials) : trials).map((trial, index) => <TrialLine key={index} trial={trial} rows={rows} measured={measures.size > 1} />)
  return (
    <div className={style.finding}>
      <p>
        {words.reasons[reason]} {verdict !== 'not-testable' && coversText(claim, covers, { core, format, words })}
      </p>
      {lines.length > 0 && <ul>{lines.slice(0, OPEN)}</ul>}
      {lines.length > OPEN && (
        <details>
          <summary>{words.moreTrials(lines.length - OPEN)}</summary>
          <ul>{lines.slice(OPEN)}</ul>
        </details>
      )}
      <HeldRecords judged={judged} language={language} />
      <NearRecords ids={near} />
      {beside.length > 0 && reason !== 'own-source' && (
        <>
          <p>{words.beside}:</p>
          <ul>{beside.map((trial, index) => <TrialLine key={index} trial={trial} rows={rows} measured={false} />)}</ul>
        </>
      )}
      {claim.doubts.length > 0 && verdict !== 'not-testable' && (
        <p className={style.soft}>
          {words.unsureOf}: {claim.doubts.map(doubt => words.doubts[doubt]).join('; ')}.
        </p>
      )}
    </div>
  )
}

/** What a verdict by record rests on, each with its own words. */
function HeldRecords({ judged, language }: Pick<ClaimFindingProps, 'judged' | 'language'>) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('claims')
  return heldRecords(judged, core, format).map(record => (
    <div key={record.kind + record.id}>
      <p>
        {words.records}: <NamedLink record={record} />
      </p>
      {record.said && <blockquote lang={language}>{record.said}</blockquote>}
    </div>
  ))
}

/** Records that stand near a claim: what is only near is told from it by its day. */
function NearRecords({ ids }: { ids: readonly string[] }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('claims')
  const near = namedRecords(ids, core, format)
  if (near.length === 0) return null
  return (
    <p>
      {words.near}: {near.map((record, index) => <span key={record.kind + record.id}>{index > 0 && '; '}<NamedLink record={record} /></span>)}
    </p>
  )
}

function NamedLink({ record: { kind, id, title, lang, day } }: { record: NamedRecord }) {
  return (
    <>
      <RecordLink to={`${kind}/${id}`} choices={{}} lang={lang}>{title}</RecordLink>
      {day && <> <span className={style.day}>({day})</span></>}
    </>
  )
}
