import type { ReactNode } from 'react'
import { ComputedFigure } from '#evidence/ComputedFigure.tsx'
import { importerOf } from '#domain/flow.ts'
import type { MirrorWords } from '#language/en/mirror.ts'
import { freightFit } from '#selectors/freight.ts'
import type { Gap } from '#selectors/mirrorGap.ts'
import type { YearFigure } from '#selectors/tradeByYear.ts'
import type { DataTableProps, TableCell } from '#ui/DataTable.tsx'
import { YearValue } from '#views/YearValue.tsx'
import type { MirrorModel } from './mirrorModel.ts'
import { mirrorState } from './mirrorState.ts'
import { StatementsLink } from './StatementsLink.tsx'

/** Both reports and their gap, a year a row, newest first: what the two drawings show, and the way to all statements of the year. */
export function mirrorTable({ reported, names, flow }: MirrorModel, caption: string, words: MirrorWords): DataTableProps {
  const importer = importerOf(flow)
  const gapCells = (gap: Gap | null, both: boolean): TableCell[] => [
    cell(gap ? <ComputedFigure of={gap.difference} /> : both && words.noGap, gap?.difference.value),
    cell(gap && <ComputedFigure of={gap.percent} />, gap?.percent.value),
    ...(importer ? [cell(gap && words.freightCells[freightFit(gap)], gap && freightFit(gap))] : []),
  ]
  return {
    caption,
    captionHidden: true,
    columns: [
      { id: 'year', name: words.years, numeric: true },
      { id: 'first', name: names.first, numeric: true },
      { id: 'second', name: names.second, numeric: true },
      { id: 'gap', name: words.gapDollars, numeric: true },
      { id: 'percent', name: words.gapPercent, numeric: true },
      ...(importer ? [{ id: 'freight', name: words.freightColumn }] : []),
      { id: 'state', name: words.state },
    ],
    rows: reported.toReversed().map(one => ({
      id: String(one.year),
      header: { content: <StatementsLink year={one.year} />, sort: one.year },
      cells: [
        figure(one.first),
        figure(one.second),
        ...gapCells(one.gap, one.first !== null && one.second !== null),
        cell(mirrorState(one, names, words), one.state),
      ],
    })),
  }
}

const cell = (content: ReactNode, sort: string | number | null | undefined): TableCell => ({ content: content || <span aria-hidden="true">·</span>, sort: sort ?? null })
const figure = (of: YearFigure | null) => cell(of && <YearValue of={of} />, of?.value)
