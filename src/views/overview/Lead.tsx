import { Stated } from '#evidence/Stated.tsx'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { RecordLink } from '#records/RecordLink.tsx'
import type { YearFigure } from '#selectors/tradeByYear.ts'
import { Filled } from '#ui/Filled.tsx'
import { YearValue } from '#views/YearValue.tsx'
import type { overviewViewModel } from './overviewViewModel.ts'

/** Three sentences made from the data, each figure linked to its evidence. */
export function Lead({ model }: { model: ReturnType<typeof overviewViewModel> }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('overview')
  const records = useWords('records')
  const { first, second } = model.latest
  const voice = (id: string) => core.dyad.voices.find(one => one.id === id)?.name ?? id
  const country = (id: string) => core.countries.find(one => one.id === id)
  const partner = country(core.dyad.second)
  const of = country(core.dyad.first)
  const year = (value: number) => format.yearInText(value)
  return (
    <p>
      {first && second && (
        <Filled
          text={words.turnoverSentence}
          slots={{ year: year(first.year), figure: <YearValue of={first} />, voice: voice('first'), year2: year(second.year), figure2: <YearValue of={second} />, voice2: voice('second') }}
        />
      )}
      {(first === null) !== (second === null) && (
        <Filled
          text={words.turnoverAlone}
          slots={{ year: year((first ?? second)?.year ?? 0), figure: <YearValue of={(first ?? second) as YearFigure} />, voice: voice(first ? 'first' : 'second') }}
        />
      )}{' '}
      {model.rank && (
        <Filled
          text={words.rankSentence(partner?.name ?? '', of?.cases?.['genitive'] ?? of?.name ?? '')}
          slots={{ rank: <Stated of={model.rank} />, year: year(Number(model.rank.period)) }}
        />
      )}{' '}
      <Filled
        text={words.recordSentence}
        slots={{
          documents: <RecordLink to="agreements">{records.documents(model.documentCount)}</RecordLink>,
          events: <RecordLink to="timeline">{records.events(model.events.length)}</RecordLink>,
        }}
      />
    </p>
  )
}
