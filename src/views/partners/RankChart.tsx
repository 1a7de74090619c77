import { ChartFigure } from '#charts/ChartFigure.tsx'
import { drawnFigures } from '#charts/drawnFigures.ts'
import { describe } from '#charts/describe.ts'
import { RankBump } from '#charts/RankBump.tsx'
import { tableOf } from '#charts/tableOf.tsx'
import { EvidenceLink } from '#evidence/EvidenceLink.tsx'
import { useOpenEvidence } from '#evidence/EvidenceScope.tsx'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { PARTNER_MEASURES } from '#selectors/partnerRanks.ts'
import { WordChoice } from '#ui/WordChoice.tsx'
import { useChoices } from '#url/useChoices.ts'
import type { PartnersModel } from './partnersModel.ts'
import { rankSeries } from './rankSeries.ts'

/** Places through the years by one measure, a line for those that sources print and for each database. */
export function RankChart({ model }: { model: PartnersModel }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('partners')
  const charts = useWords('charts')
  const { chosen, choose } = useChoices()
  const open = useOpenEvidence()
  const series = rankSeries(model, core, format, words)
  const country = (id: string) => core.countries.find(one => one.id === id)
  const of = country(model.subject.country)
  const title = words.chartTitle(country(model.subject.partner)?.name ?? '', of?.cases?.['genitive'] ?? of?.name ?? '', words.measures[model.measure])
  const wording = { value: format.ordinal, tick: (value: number) => format.number(value) }
  return (
    <ChartFigure
      id="ranks"
      embed="partners"
      title={title}
      controls={
        <WordChoice
          label={words.measure}
          options={PARTNER_MEASURES.map(name => ({ value: name, name: words.measures[name] }))}
          chosen={model.measure}
          onChoose={name => choose({ measure: name === 'turnover' ? null : `trade.${name}` })}
        />
      }
      description={describe(series, { title, unit: words.rankUnit, wording, words: charts })}
      table={tableOf(series, {
        caption: title, wording, words: charts,
        cell: ({ href = '', text }) => <EvidenceLink anchor={href.slice(1)} computed={href.startsWith('#c-')}>{text}</EvidenceLink>,
      })}
      tableShown={chosen.table}
      onTable={table => choose({ table })}
      notes={words.chartNote}
      files={{ fileName: `${core.dyad.id}-ranks-${model.measure}`, figures: drawnFigures(series, { unit: 'rank' }) }}
    >
      <RankBump name={title} unit={words.rankUnit} series={series} wording={wording} onOpen={point => point.href && open(point.href.slice(1))} />
    </ChartFigure>
  )
}
