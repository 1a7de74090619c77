import type { JudgedClaim } from '#domain/claim.ts'
import type { AgreementEntry, EventEntry } from '#domain/compiled.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { RecordLink } from '#records/RecordLink.tsx'
import type { Observation } from '#schema/observation.ts'
import { coversText } from './claimText.ts'
import { TrialLine } from './TrialLine.tsx'
import style from './claims.module.css'

/** So many statements stand open; the others unfold. */
const OPEN = 5

interface ClaimFindingProps {
  judged: JudgedClaim
  rows: ReadonlyMap<string, Observation>
}

/** Why a verdict is what it is: the reason, what the claim covers, everything it was held against, and what else it might mean. */
export function ClaimFinding({ judged: { claim, evidence, verdict, arithmetic: { covers, trials, beside, near, reason } }, rows }: ClaimFindingProps) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('claims')
  const measures = new Set(trials.map(({ measure }) => measure))
  const lines = trials.map((trial, index) => <TrialLine key={index} trial={trial} rows={rows} measured={measures.size > 1} />)
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
      <Records name={words.records} ids={trials.length === 0 ? evidence : []} />
      <Records name={words.near} ids={near} dated />
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

interface RecordsProps {
  name: string
  ids: readonly string[]
  /** With their days: what is only near is told from it by them. */
  dated?: boolean
}

/** Events, documents and people that a dated claim or a post was held against, or that stand near it. */
function Records({ name, ids, dated = false }: RecordsProps) {
  const core = useCore()
  const format = useFormat()
  const found = ids.flatMap(id => {
    const named = (kind: string, { title }: AgreementEntry | EventEntry, day: string | null) => ({ to: `${kind}/${id}`, title: title.text, lang: title.lang, day })
    return [
      ...core.events.filter(event => event.id === id).map(event => named('events', event, event.date)),
      ...core.agreements.filter(document => document.id === id).map(document => named('agreements', document, document.signed)),
      ...core.people.filter(person => person.id === id).map(person => ({ to: `people/${id}`, title: person.name, lang: undefined, day: null })),
    ]
  })
  if (found.length === 0) return null
  return (
    <p>
      {name}: {found.map(({ to, title, lang, day }, index) => <span key={to}>{index > 0 && '; '}<RecordLink to={to} choices={{}} lang={lang}>{title}</RecordLink>{dated && day && ` (${format.date(day)})`}</span>)}
    </p>
  )
}
