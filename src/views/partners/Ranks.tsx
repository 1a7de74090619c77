import { RankBump } from '#charts/RankBump.tsx'
import { ComputedFigure } from '#evidence/ComputedFigure.tsx'
import { useOpenEvidence } from '#evidence/EvidenceScope.tsx'
import { Stated } from '#evidence/Stated.tsx'
import { countersOf, speakersOf } from '#evidence/whoCounted.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { Section } from '#ui/Section.tsx'
import type { RankRow } from './partnersViewModel.ts'

const ROLES = { turnover: 'first', exports: 'second', imports: 'fourth' } as const

/** Places through the years as lines, and every one of them in a table with who counted. */
export function Ranks({ rows, title }: { rows: readonly RankRow[]; title: string }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('products')
  const { notStated } = useWords('evidence')
  const open = useOpenEvidence()
  const printed = (['turnover', 'exports', 'imports'] as const).map(kind => {
    const own = rows.filter(row => row.kind === kind && row.stated)
    const best = [...new Map(own.map(row => [row.year, row])).values()]
    return { id: kind, name: `${words[kind]}, ${words.stated}`, role: ROLES[kind], points: best.map(({ year, stated }) => ({ year, value: stated?.value ?? 0, text: format.ordinal(stated?.value ?? 0), href: `#o-${stated?.id}` })) }
  })
  const computed = rows.flatMap(({ year, computed: figure }) => (figure ? [{ year, value: figure.value, text: format.ordinal(figure.value), href: `#c-${figure.id}` }] : []))
  const series = [...printed, { id: 'computed', name: words.computed(rows.find(row => row.computed)?.partners ?? 0), label: words.turnover, role: 'third' as const, points: computed }].filter(({ points }) => points.length > 0)
  return (
    <Section title={title}>
      <RankBump name={title} unit={words.rankUnit} series={series} wording={{ value: format.ordinal, tick: value => format.number(value) }} onOpen={point => point.href && open(point.href.slice(1))} />
      <DataTable
        caption={title}
        captionHidden
        compare={format.compare}
        columns={[{ id: 'year', name: words.year, numeric: true }, { id: 'definition', name: words.definition }, { id: 'rank', name: words.rank, numeric: true }, { id: 'who', name: words.who }]}
        rows={rows.map((row, index) => {
          const who = row.stated ? [...countersOf(row.stated, core), ...speakersOf(row.stated, core).names].join(', ') || notStated : words.computed(row.partners)
          return {
            id: `${row.year}-${index}`,
            header: { content: row.year, sort: row.year },
            cells: [
              { content: words[row.kind], sort: words[row.kind] },
              { content: row.stated ? <Stated of={row.stated} /> : row.computed && <ComputedFigure of={row.computed} />, sort: row.stated?.value ?? row.computed?.value ?? null },
              { content: who, sort: who },
            ],
          }
        })}
      />
    </Section>
  )
}
