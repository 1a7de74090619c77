import type { SourceEntry } from '#domain/compiled.ts'
import type { Computed } from '#domain/figure.ts'
import { groupBy } from '#domain/groupBy.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import type { Observation } from '#schema/observation.ts'
import type { Citation } from '#schema/primitives.ts'
import { SourceLine } from './SourceLine.tsx'
import { hasSpeakers, Speakers } from './Speakers.tsx'
import { computedEnds, computedText, figureText } from './figureText.ts'
import { howComputed } from './howComputed.ts'
import { subjectText } from './subjectText.ts'
import { countersOf } from './whoCounted.ts'
import style from './EvidenceTable.module.css'

interface EvidenceTableProps {
  rows: readonly Observation[]
  computed: readonly Computed[]
  sources: ReadonlyMap<string, SourceEntry>
}

/** The evidence of every figure on a page, a row each, where its link leads without script. */
export function EvidenceTable({ rows, computed, sources }: EvidenceTableProps) {
  const format = useFormat()
  const words = useWords('evidence')
  if (rows.length === 0) return null
  return (
    <details className={style.evidence}>
      <summary>
        <h2 id="evidence">{words.tableTitle}</h2> <span className={style.count}>{format.number(rows.length + computed.length)}</span>
      </summary>
      <p className={style.note}>{words.tableNote}</p>
      <ul>
        {bySource(rows).map(({ citation, rows: group }) =>
          citation ? (
            <li key={`${citation.source}|${citation.locator}`} className={style.together}>
              <SourceLine citation={citation} source={sources.get(citation.source)} />
              <ul>
                {group.map(row => (
                  <StatedRow key={row.id} row={row} />
                ))}
              </ul>
            </li>
          ) : (
            group.map(row => <StatedRow key={row.id} row={row} sources={sources} />)
          ),
        )}
        {computed.map(figure => (
          <ComputedRow key={figure.id} figure={figure} />
        ))}
      </ul>
    </details>
  )
}

/** Figures that many share one place of one source stand under it, once; the others each with theirs. */
const MANY = 8

function bySource(rows: readonly Observation[]): { citation: Citation | null; rows: Observation[] }[] {
  const keyOf = ({ citations: [only, ...others] }: Observation) => (only && others.length === 0 && only.printed === undefined ? `${only.source}|${only.locator}` : '')
  const groups = [...groupBy(rows, keyOf)]
  const alone = new Set(groups.filter(([key, group]) => key === '' || group.length < MANY).flatMap(([, group]) => group))
  return [
    { citation: null, rows: rows.filter(row => alone.has(row)) },
    ...groups.filter(([key, group]) => key !== '' && group.length >= MANY).map(([, group]) => ({ citation: group[0]?.citations[0] ?? null, rows: group })),
  ]
}

/** A figure with its sources, unless the caller has named them. */
function StatedRow({ row, sources }: { row: Observation; sources?: ReadonlyMap<string, SourceEntry> }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('evidence')
  return (
    <li id={`o-${row.id}`} className={style.row} tabIndex={-1}>
      <span className={style.period}>{format.period(row.period)}</span>
      <span className={style.figure}>{figureText(row, core, format)}</span>
      <span className={style.rest}>
        {subjectText(row, core)} · {words.whoCounted.toLowerCase()}: {countersOf(row, core).join(', ') || words.notStated}
        {hasSpeakers(row) && (
          <>
            {' '}
            · {words.statedBy.toLowerCase()}: <Speakers of={row} />
          </>
        )}
        {sources && row.citations.map((citation, index) => (
          <SourceLine key={index} citation={citation} source={sources.get(citation.source)} />
        ))}
      </span>
    </li>
  )
}

function ComputedRow({ figure }: { figure: Computed }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('evidence')
  const ends = computedEnds(figure, core, format)
  return (
    <li id={`c-${figure.id}`} className={style.row} tabIndex={-1}>
      <span className={style.period}>{format.period(figure.period)}</span>
      <span className={style.figure}>{computedText(figure, core, format)}</span>
      <span className={style.rest}>
        {words.computedHere}: {howComputed(figure, words)} {ends && words.computedBetween(ends.low, ends.high)} {words.inputs}:{' '}
        {figure.inputs.slice(0, 6).map((input, index) => (
          <span key={input.id}>
            {index > 0 && '; '}
            <a href={`#o-${input.id}`}>{figureText(input, core, format)}</a> ({subjectText(input, core)})
          </span>
        ))}
        {figure.inputs.length > 6 && ' …'}
      </span>
    </li>
  )
}
