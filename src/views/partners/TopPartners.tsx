import { ComputedFigure } from '#evidence/ComputedFigure.tsx'
import { ShownFigure } from '#evidence/ShownFigure.tsx'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { Section } from '#ui/Section.tsx'
import { useChoices } from '#url/useChoices.ts'
import { PartnerName } from './PartnerName.tsx'
import type { PartnersModel } from './partnersModel.ts'
import style from './PartnersView.module.css'
import type { TopList } from './topPartners.ts'

/** Who stands above and below: the ten largest of the explained year, by each database that lists partners. */
export function TopPartners({ model, year, lists }: { model: PartnersModel; year: number; lists: readonly TopList[] }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('partners')
  const { chosen, choose } = useChoices()
  const of = core.countries.find(({ id }) => id === model.subject.country)
  const title = words.topTitle(of?.cases?.['genitive'] ?? of?.name ?? '', words.measures[model.measure], year)
  const recorded = model.databases.filter(({ measure }) => measure === model.measure).flatMap(({ lists: ofYears }) => [...ofYears.keys()])
  return (
    <Section id="largest" title={title}>
      {lists.length === 0 && (
        <p>
          {words.nothingRecorded(year)}{' '}
          {recorded.length > 0 && `${words.yearsRecorded}: ${format.yearRange(Math.min(...recorded), Math.max(...recorded))}.`}
        </p>
      )}
      {lists.map(({ compiler, among, mirrored, partners }) => {
        const source = core.organisations.find(({ id }) => id === compiler)?.name ?? compiler
        return (
          <div key={compiler} className={style.list}>
            <p className={style.note}>{words.topNote(source, among)} {mirrored && words.mirrored}</p>
            <DataTable
              caption={`${title}. ${source}`}
              captionHidden
              compare={format.compare}
              sort={chosen.sort}
              onSort={sort => choose({ sort })}
              columns={[{ id: 'partner', name: words.partner }, { id: 'rank', name: words.rank, numeric: true }, { id: 'value', name: words.value, numeric: true }, { id: 'share', name: words.share, numeric: true }]}
              rows={partners.map(({ partner, rank, trade, value, share, own }) => ({
                id: partner,
                header: { content: <PartnerName id={partner} own={own} />, sort: core.countries.find(({ id }) => id === partner)?.name ?? partner },
                cells: [
                  { content: <ComputedFigure of={rank} />, sort: rank.value },
                  { content: <ShownFigure of={trade} />, sort: value },
                  { content: share && <ComputedFigure of={share} />, sort: share?.value ?? null },
                ],
              }))}
            />
          </div>
        )
      })}
    </Section>
  )
}
