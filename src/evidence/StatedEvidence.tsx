import type { SourceEntry } from '#domain/compiled.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import type { Observation } from '#schema/observation.ts'
import { sameQuantity } from '#selectors/sameQuantity.ts'
import { Facts } from '#ui/Facts.tsx'
import { CompareLink } from './CompareLink.tsx'
import { Scope } from './Scope.tsx'
import { SourceLine } from './SourceLine.tsx'
import { hasSpeakers, Speakers } from './Speakers.tsx'
import { figureText } from './figureText.ts'
import { precisionText } from './precisionText.ts'
import { subjectText } from './subjectText.ts'
import { countersOf } from './whoCounted.ts'
import style from './EvidenceSheet.module.css'

interface StatedEvidenceProps {
  observation: Observation
  sources: ReadonlyMap<string, SourceEntry>
  among: readonly Observation[]
}

/** Who counted a figure, where it is printed, how exact it is, and who says otherwise. */
export function StatedEvidence({ observation, sources, among }: StatedEvidenceProps) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('evidence')
  const vocabulary = useWords('vocabulary')
  const measure = core.measures.find(({ id }) => id === observation.measure)
  const others = sameQuantity(observation, among)
  const english = (text: string) => <span lang="en">{text}</span>
  return (
    <>
      <p className={style.subject}>
        {subjectText(observation, core)}, {format.period(observation.period)}
      </p>
      <p className={style.figure}>{figureText(observation, core, format, { compact: false })}</p>
      <p className={style.note}>
        {[observation.bound && words.bounds[observation.bound], precisionText(observation, core, format, words)].filter(Boolean).join(' ')}
      </p>
      <Facts
        rows={[
          { term: words.whoCounted, value: countersOf(observation, core).join(', ') || words.notStated },
          ...(hasSpeakers(observation) ? [{ term: words.statedBy, value: <Speakers of={observation} /> }] : []),
          ...(measure ? [{ term: words.measure, value: measure.definition }] : []),
          { term: words.coverage, value: observation.coverage ? vocabulary.coverages[observation.coverage] : words.notStated },
          ...(observation.basis ? [{ term: words.valuation, value: vocabulary.valuations[observation.basis] }] : []),
          ...(observation.status ? [{ term: words.status, value: vocabulary.observationStatuses[observation.status] }] : []),
          ...(observation.scope ? [{ term: words.scope, value: <Scope of={observation.scope} /> }] : []),
          ...(observation.derivedFrom ? [{ term: words.countedHere, value: english(observation.derivedFrom) }] : []),
          ...(observation.note ? [{ term: words.note, value: english(observation.note) }] : []),
        ]}
      />
      <h3>{words.sources}</h3>
      {observation.citations.map((citation, index) => (
        <SourceLine key={index} citation={citation} source={sources.get(citation.source)} />
      ))}
      <h3>{words.otherStatements}</h3>
      {others.length === 0 ? <p className={style.note}>{words.noOtherStatement}</p> : <CompareLink of={observation} />}
      <ul>
        {others.map(other => (
          <li key={other.id} className={style.other}>
            <strong>{figureText(other, core, format)}</strong> <CountersAndSpeakers of={other} />
            {other.citations.map((citation, index) => (
              <SourceLine key={index} citation={citation} source={sources.get(citation.source)} />
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Whoever stands behind a figure, in one line. */
function CountersAndSpeakers({ of }: { of: Observation }) {
  const counters = countersOf(of, useCore()).join(', ')
  return (
    <>
      {counters}
      {counters && hasSpeakers(of) && ', '}
      <Speakers of={of} />
    </>
  )
}
