import { ShownFigure } from '#evidence/ShownFigure.tsx'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { Section } from '#ui/Section.tsx'
import { YearStep } from '#views/YearStep.tsx'
import type { Definition } from './definitionsOf.ts'
import type { PartnersModel } from './partnersModel.ts'
import { PlacesInWords } from './PlacesInWords.tsx'

/** "Third-largest" taken apart: every meaning that gives a place in one year, in a sentence and in a table. */
export function Definitions({ model, year, definitions }: { model: PartnersModel; year: number; definitions: readonly Definition[] }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('partners')
  const partner = core.countries.find(({ id }) => id === model.subject.partner)?.name ?? ''
  return (
    <Section id="definitions" title={words.explained(year)} note={words.explainedNote}>
      <YearStep year={year} years={model.years} words={words} />
      {definitions.length === 0 ? <p>{words.noPlace(year)}</p> : (
        <>
          <PlacesInWords head={words.inYear(partner, format.year(year))} definitions={definitions} />
          <DataTable
            caption={words.explained(year)}
            captionHidden
            compare={format.compare}
            columns={[{ id: 'definition', name: words.definition }, { id: 'rank', name: words.rank, numeric: true }, { id: 'period', name: words.period }, { id: 'who', name: words.who }]}
            rows={definitions.map(({ id, measure, rank, value, period, who, among }) => {
              const by = who.join(', ') || words.notNamed
              return {
                id,
                header: { content: words.measures[measure], sort: words.measures[measure] },
                cells: [
                  { content: <ShownFigure of={rank} />, sort: value },
                  { content: format.period(period), sort: period },
                  { content: among > 0 ? `${by}: ${words.among(among)}` : by, sort: by },
                ],
              }
            })}
          />
        </>
      )}
    </Section>
  )
}
