import { describe } from '#charts/describe.ts'
import { drawnFigures } from '#charts/drawnFigures.ts'
import { SmallMultiples, type Multiple } from '#charts/SmallMultiples.tsx'
import { tableOf } from '#charts/tableOf.tsx'
import type { YearSeries } from '#charts/YearSeries.ts'
import type { YearSpan } from '#domain/periods.ts'
import { EvidenceLink } from '#evidence/EvidenceLink.tsx'
import { useOpenEvidence } from '#evidence/EvidenceScope.tsx'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import type { YearOfVotes } from '#selectors/votesByYear.ts'
import { countSeries, shareSeries } from './voteSeries.ts'

/** Agreement by year, the votes behind it, and the votes that were not the same. */
export function VotePanels({ votes, years }: { votes: readonly YearOfVotes[]; years: YearSpan }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('indicators')
  const charts = useWords('charts')
  const { computedHere } = useWords('evidence')
  const open = useOpenEvidence()
  const unit = (id: string) => core.units.find(one => one.id === id)?.name ?? id
  const count = (key: Parameters<typeof countSeries>[1], role: YearSeries['role']) => countSeries(votes, key, role, core, format)
  const panel = (id: string, name: string, unitId: string, series: YearSeries[], subtitle?: string): Multiple => {
    const wording = { value: (value: number) => format.number(value), tick: (value: number) => format.number(value) }
    const common = { wording, words: charts, years }
    return {
      id: `votes-${id}`,
      name,
      title: name,
      subtitle,
      unit: unit(unitId),
      series,
      wording,
      description: describe(series, { title: name, unit: unit(unitId), ...common }),
      table: tableOf(series, { caption: name, ...common, cell: ({ href = '', text }) => <EvidenceLink anchor={href.slice(1)} computed={href.startsWith('#c-')}>{text}</EvidenceLink> }),
      files: { fileName: `${core.dyad.id}-votes-${id}`, figures: drawnFigures(series, { unit: unitId, years }) },
    }
  }
  const [both, same, abstained, opposite] = [count('both', 'third'), count('same', 'fourth'), count('oneAbstained', 'third'), count('opposite', 'fourth')]
  return (
    <SmallMultiples
      panels={[
        panel('share', words.votesShare, 'percent', [shareSeries(votes, words.votesShare, core, format)], computedHere),
        panel('counts', `${both.name}; ${same.name}`, 'votes', [both, same]),
        panel('apart', `${abstained.name}; ${opposite.name}`, 'votes', [abstained, opposite]),
      ]}
      years={years}
      onOpen={point => point.href && open(point.href.slice(1))}
    />
  )
}
