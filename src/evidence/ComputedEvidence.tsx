import type { SourceEntry } from '#domain/compiled.ts'
import type { Computed } from '#domain/figure.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import type { Observation } from '#schema/observation.ts'
import { StatedEvidence } from './StatedEvidence.tsx'
import { computedEnds, computedText } from './figureText.ts'
import { howComputed } from './howComputed.ts'
import style from './EvidenceSheet.module.css'

/** Most computed figures rest on two; a rank rests on every partner, of whom the largest are shown. */
const SHOWN = 12

/** How a figure was worked out, and the evidence of each figure that went in. */
export function ComputedEvidence({ figure, sources, among }: { figure: Computed; sources: ReadonlyMap<string, SourceEntry>; among: readonly Observation[] }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('evidence')
  const ends = computedEnds(figure, core, format)
  return (
    <>
      <p className={style.subject}>
        {words.computedHere}, {format.period(figure.period)}
      </p>
      <p className={style.figure}>{computedText(figure, core, format, { compact: false })}</p>
      <p className={style.note}>
        {[figure.bound && words.bounds[figure.bound], ends && words.computedBetween(ends.low, ends.high)].filter(Boolean).join(' ')}
      </p>
      <h3>{words.howComputed}</h3>
      <p>{howComputed(figure, words)}</p>
      <h3>{words.inputs}</h3>
      {figure.inputs.slice(0, SHOWN).map(input => (
        <section key={input.id} className={style.input}>
          <StatedEvidence observation={input} sources={sources} among={among} />
        </section>
      ))}
      {figure.inputs.length > SHOWN && <p className={style.note}>+ {figure.inputs.length - SHOWN}</p>}
    </>
  )
}
