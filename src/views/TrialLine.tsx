import type { Trial } from '#domain/claim.ts'
import { isOfBothFlows } from '#evidence/addsFlows.ts'
import { computedEnds } from '#evidence/figureText.ts'
import { Scope } from '#evidence/Scope.tsx'
import { ShownFigure } from '#evidence/ShownFigure.tsx'
import { areasText, pairText } from '#evidence/subjectText.ts'
import { hasSpeakers, Speakers } from '#evidence/Speakers.tsx'
import { countersOf } from '#evidence/whoCounted.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import type { Observation } from '#schema/observation.ts'
import { trialFigure } from './trialFigure.ts'

/** One statement that a claim was held against: the figure, when, who counted, and how it fits. */
export function TrialLine({ trial, rows, measured }: { trial: Trial; rows: ReadonlyMap<string, Observation>; measured: boolean }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('claims')
  const { whoCounted, statedBy, notStated, bothFlows } = useWords('evidence')
  const figure = trialFigure(trial, rows)
  const row = rows.get(trial.evidence[0] ?? '')
  if (!figure || !row) return null
  // What is worked out of rounded figures is no more exact than they are.
  const ends = figure.kind === 'computed' ? computedEnds(figure.computed, core, format) : null
  const isOfBoth = figure.kind === 'computed' && isOfBothFlows(figure.computed)
  const areas = isOfBoth ? `${pairText(row, core)}, ${bothFlows}` : trial.method === 'sum' ? pairText(row, core) : areasText(row, core)
  const measure = measured ? (core.measures.find(({ id }) => id === row.measure)?.name ?? row.measure) : null
  const who = countersOf(row, core).join(', ') || notStated
  const about = [measure, areas, format.period(trial.period), `${whoCounted.toLowerCase()}: ${who}`].filter(Boolean).join(' · ')
  return (
    <li>
      <ShownFigure of={figure} />{ends && ` (${format.between(ends.low, ends.high)})`} {about} ·{' '}
      {hasSpeakers(row) && <>{statedBy.toLowerCase()}: <Speakers of={row} /> · </>}
      {trial.method !== 'stated' && `${words.methods[trial.method]} · `}<strong>{words.fits[trial.fit]}</strong>
      {trial.scope && <> (<Scope of={trial.scope} />)</>}
    </li>
  )
}
