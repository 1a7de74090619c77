import { useState, type RefObject } from 'react'
import { useWords } from '#language/useWords.ts'
import { BASKET_LIMIT, basketNow, collect } from '#takeaway/basket.ts'
import { csvText } from '#takeaway/csvText.ts'
import { useProvenance } from '#takeaway/Provenance.ts'
import { saveFile } from '#takeaway/saveFile.ts'
import { useEmbedded } from '#ui/EmbeddedContext.ts'
import { chartJson, chartRows } from './chartFiles.ts'
import type { DrawnFigure } from './drawnFigures.ts'
import { textsOfFigure } from './textsOfFigure.ts'

/** What a chart gives away: its figures, and the name of its files without an ending. */
export interface ChartTakeaway {
  readonly fileName: string
  readonly figures: readonly DrawnFigure[]
}

/** The chart as pictures and as files, and its figures for the basket. What makes a picture is fetched when asked for. */
export function FileButtons({ figure, files: { fileName, figures } }: { figure: RefObject<HTMLElement | null>; files: ChartTakeaway }) {
  const charts = useWords('charts')
  const basket = useWords('basket')
  const provenance = useProvenance()
  // What is put into a basket inside another site would never be seen again.
  const embedded = useEmbedded()
  const [said, setSaid] = useState('')
  const savePicture = async (kind: 'svg' | 'png') => {
    try {
      const { chartPicture } = await import('./chartPicture.ts')
      if (figure.current) await chartPicture(figure.current, provenance, { kind, fileName: `${fileName}.${kind}`, words: charts })
      setSaid('')
    } catch {
      setSaid(charts.pictureFailed)
    }
  }
  const saveCsv = () => saveFile(new Blob([csvText(chartRows(figures, provenance, { charts, basket }))], { type: 'text/csv;charset=utf-8' }), `${fileName}.csv`)
  const saveJson = () => figure.current && saveFile(new Blob([chartJson(figures, provenance, textsOfFigure(figure.current))], { type: 'application/json' }), `${fileName}.json`)
  const collectAll = () => {
    const added = collect(figures.flatMap(({ point: { href } }) => (href && provenance?.figureAt(href)) || []))
    setSaid([basket.added(added), basketNow().figures.length >= BASKET_LIMIT && basket.full(BASKET_LIMIT)].filter(Boolean).join(' '))
  }
  const cited = figures.filter(({ point }) => point.href !== undefined).length
  return (
    <>
      <button type="button" onClick={() => void savePicture('png')}>PNG</button>
      <button type="button" onClick={() => void savePicture('svg')}>SVG</button>
      <button type="button" onClick={saveCsv}>{charts.csv}</button>
      <button type="button" onClick={saveJson}>JSON</button>
      {provenance && cited > 0 && !embedded && <button type="button" onClick={collectAll}>+ {basket.collectAll(cited)}</button>}
      <span role="status">{said}</span>
    </>
  )
}
