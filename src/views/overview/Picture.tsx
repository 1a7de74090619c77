import { ChartFigure } from '#charts/ChartFigure.tsx'
import { describe } from '#charts/describe.ts'
import { OnePicture } from '#charts/OnePicture.tsx'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { yearMoment } from '#scale/yearMoment.ts'
import { mostReported } from '#selectors/mostReported.ts'
import { useChoices } from '#url/useChoices.ts'
import { useViewHref } from '#url/useViewHref.ts'
import type { overviewViewModel } from './overviewViewModel.ts'
import { pictureFigures } from './pictureFigures.ts'
import { pictureTable } from './pictureTable.tsx'
import style from './OverviewView.module.css'

/** The relationship in one picture, with the same numbers as a table under it. */
export function Picture({ model }: { model: ReturnType<typeof overviewViewModel> }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('overview')
  const charts = useWords('charts')
  const hrefOf = useViewHref()
  const { chosen, choose } = useChoices()
  const wording = { value: (value: number) => format.compact(value), tick: (value: number) => format.number(value / 1e9) }
  const series = model.lines.map(line => line.series)
  const flags = mostReported(model.events, model.flags).map(event => ({
    id: event.id,
    at: yearMoment(event.date),
    label: event.title.text,
    title: `${event.title.text}, ${format.date(event.date)}`,
    href: hrefOf(`events/${event.id}`),
  }))
  const title = words.pictureTitle
  return (
    <div className={style.picture}>
      <ChartFigure
        id="picture"
        embed=""
        title={title}
        subtitle={`${words.pictureNote(format.yearRange(model.years.from, model.years.to))}${chosen.sectors.length > 0 ? ` ${words.pictureNoSector}` : ''}`}
        description={describe(series, { title, unit: words.unit, wording, words: charts, years: model.years })}
        table={pictureTable(model, words, hrefOf)}
        tableShown={chosen.table}
        onTable={table => choose({ table })}
        notes={words.flagsNote}
        files={{ fileName: `${core.dyad.id}-overview`, figures: pictureFigures(model, words) }}
      >
        <OnePicture
          years={model.years}
          lines={series}
          wording={wording}
          unit={words.unit}
          flags={flags}
          flagsName={words.flagsName}
          bands={[
            {
              id: 'events', name: words.events, up: [words.cooperative, words.neutral], down: words.strained,
              stacks: model.perYear.map(({ year, cooperative, neutral, strained }) => ({ year, full: cooperative, hollow: neutral, below: strained })),
            },
            {
              id: 'documents', name: words.signed, up: [words.states, words.bodies],
              stacks: model.perYear.map(({ year, byStates, byBodies }) => ({ year, full: byStates, hollow: byBodies, below: 0 })),
            },
          ]}
          coverage={{ name: words.evidence, counts: model.perYear.map(({ year, evidence }) => ({ year, count: evidence })) }}
          yearHref={year => hrefOf('timeline', { years: { from: year, to: year } })}
        />
      </ChartFigure>
    </div>
  )
}
