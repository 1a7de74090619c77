import { Link } from 'react-router'
import { ChartFigure } from '#charts/ChartFigure.tsx'
import { drawnFigures } from '#charts/drawnFigures.ts'
import { describe } from '#charts/describe.ts'
import { tableOf } from '#charts/tableOf.tsx'
import { YearLines } from '#charts/YearLines.tsx'
import type { YearSeries } from '#charts/YearSeries.ts'
import { EvidenceLink } from '#evidence/EvidenceLink.tsx'
import { useOpenEvidence } from '#evidence/EvidenceScope.tsx'
import { computedText, figureText } from '#evidence/figureText.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { useChoices } from '#url/useChoices.ts'
import type { ChosenLine, LineYear } from './chosenPartnerModel.ts'
import type { PartnersModel } from './partnersModel.ts'

/** One partner's trade through the years, beside that of the other side of the pair. */
export function ChosenPartner({ line, model }: { line: ChosenLine; model: PartnersModel }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('partners')
  const charts = useWords('charts')
  const { hrefWith } = useChoices()
  const open = useOpenEvidence()
  const name = (id: string) => core.countries.find(country => country.id === id)?.name ?? id
  const title = words.ownTitle(name(line.partner), name(model.subject.country), words.measures[model.measure])
  const points = (years: readonly LineYear[]) =>
    years.map(({ year, value, shown }) =>
      shown.kind === 'stated'
        ? { year, value, id: shown.observation.id, text: figureText(shown.observation, core, format), href: `#o-${shown.observation.id}` }
        : { year, value, id: shown.computed.id, text: computedText(shown.computed, core, format), href: `#c-${shown.computed.id}` },
    )
  const series: YearSeries[] = [
    { id: 'chosen', name: name(line.partner), role: 'fourth', points: points(line.chosen) },
    { id: 'own', name: name(model.subject.partner), role: model.subject.country === core.dyad.first ? 'second' : 'first', points: points(line.own) },
  ]
  const wording = { value: (value: number) => format.money(value, '$', { compact: true }), tick: (value: number) => format.number(value / 1e6) }
  if (line.chosen.length === 0) return <p id="partner">{words.ownNone(name(line.partner))} <Link to={hrefWith({ selected: null })}>{words.close}</Link></p>
  return (
    <ChartFigure
      id="partner"
      title={title}
      subtitle={core.organisations.find(({ id }) => id === line.compiler)?.name ?? line.compiler}
      description={describe(series, { title, unit: words.million, wording, words: charts })}
      table={tableOf(series, {
        caption: title, wording, words: charts,
        cell: ({ href = '', text }) => <EvidenceLink anchor={href.slice(1)} computed={href.startsWith('#c-')}>{text}</EvidenceLink>,
      })}
      notes={words.ownNote}
      files={{ fileName: `${core.dyad.id}-partner-${line.partner.toLowerCase()}`, figures: drawnFigures(series, { unit: 'USD' }) }}
      actions={<Link to={hrefWith({ selected: null })} preventScrollReset>{words.close}</Link>}
    >
      <YearLines name={title} unit={words.million} series={series} wording={wording} onOpen={point => point.href && open(point.href.slice(1))} />
    </ChartFigure>
  )
}
