import type { SourceEntry } from '#domain/compiled.ts'
import { Scope } from '#evidence/Scope.tsx'
import { Stated } from '#evidence/Stated.tsx'
import { useWords } from '#language/useWords.ts'
import type { WeighedReason } from '#selectors/mirrorReasons.ts'
import type { MirrorModel } from './mirrorModel.ts'
import { StatedBy } from './StatedBy.tsx'
import style from './Mirror.module.css'

/** The fixed list of reasons: those that a statement of the year speaks for are ticked and say which, the others say that nothing here does. */
export function MirrorReasons({ model: { reasons, current, names }, sources }: { model: MirrorModel; sources: ReadonlyMap<string, SourceEntry> }) {
  const words = useWords('mirror')
  const silent = (['first', 'second'] as const).filter(side => !current?.[side] || current.recorded.includes(side))
  const [ticked, others] = [reasons.filter(({ seen }) => seen), reasons.filter(({ seen }) => !seen)]
  return (
    <div className={style.reasons}>
      <h3>{words.reasons}</h3>
      <p>{words.reasonsNote}</p>
      <ul>
        {ticked.map(({ reason, statements }) => (
          <li key={reason} className={style.ticked}>
            <Tick /> <strong>{words.reasonList[reason]}</strong> <span className="unseen">({words.seen})</span>
            <ul>
              {reason === 'not-reported' && silent.map(side => <li key={side}>{words.missingReport(names[side])}</li>)}
              {statements.map(row => <Support key={row.id} of={row} reason={reason} sources={sources} />)}
            </ul>
          </li>
        ))}
      </ul>
      <h4>{words.noEvidence}</h4>
      <ul className={style.unticked}>
        {others.map(({ reason }) => <li key={reason}>{words.reasonList[reason]}</li>)}
      </ul>
    </div>
  )
}

/** The statement that speaks for a reason, in its own words where it has any. */
function Support({ of, reason, sources }: { of: WeighedReason['statements'][number]; reason: WeighedReason['reason']; sources: ReadonlyMap<string, SourceEntry> }) {
  const words = useWords('mirror')
  const speaks = reason !== 'rounding' && reason !== 'official'
  return (
    <li>
      {words.evidence} <Stated of={of} /> (<StatedBy of={of} sources={sources} office />){speaks && of.scope && <>: <Scope of={of.scope} /></>}{speaks && of.note && <>: <q lang="en">{of.note}</q></>}
    </li>
  )
}

const Tick = () => (
  <svg className={style.tick} width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
    <path d="M2 7.5 5.5 11 12 3" />
  </svg>
)
