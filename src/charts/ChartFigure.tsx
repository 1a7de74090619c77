import { useId, useMemo, useRef, useState, type ReactNode } from 'react'
import { DataTable, type DataTableProps } from '#ui/DataTable.tsx'
import { useEmbedded } from '#ui/EmbeddedContext.ts'
import { useWords } from '#language/useWords.ts'
import { EmbedButton } from '#takeaway/EmbedButton.tsx'
import style from './ChartFigure.module.css'
import { CiteChart } from './CiteChart.tsx'
import { FileButtons, type ChartTakeaway } from './FileButtons.tsx'
import { SourceNames } from './SourceNames.tsx'

interface ChartFigureProps {
  /** Who reported what, in which unit, over which years. */
  title: ReactNode
  /** Anchor, for links to this chart. */
  id?: string
  subtitle?: ReactNode
  /** Switches of the chart. */
  controls?: ReactNode
  /** The drawing. */
  children: ReactNode
  /** What the drawing shows, in sentences. */
  description: readonly string[]
  /** The same numbers as the drawing. */
  table: DataTableProps
  /** What the table holds, where one line should tell it while it is closed. */
  tableName?: ReactNode
  /** With `onTable`, whether the table is open belongs to the caller (the address). */
  tableShown?: boolean
  onTable?: (shown: boolean) => void
  /** Of a chart among many: what leads to the same numbers elsewhere on the page, in place of the table until it is opened. */
  tableLater?: ReactNode
  notes?: ReactNode
  sources?: ReactNode
  /** Exactly what is drawn, for the files, the basket and the line of sources. */
  files?: ChartTakeaway
  /** Further actions beside the files. */
  actions?: ReactNode
  /** The picture's path under `/:lang/embed/:dyad/`, where other sites may show it. */
  embed?: string
}

/** The frame every chart stands in: title, switches, drawing, small print, and the same numbers in words and as a table. Inside another site it stands as its address says, without switches. */
export function ChartFigure({ title, id, subtitle, controls, children, description, table, tableName, tableShown = false, onTable, tableLater, notes, sources, files, actions, embed }: ChartFigureProps) {
  const words = useWords('charts')
  const embedded = useEmbedded()
  const titleId = useId()
  const figure = useRef<HTMLElement>(null)
  const [opened, setOpened] = useState(tableLater === undefined)
  const rows = useMemo(() => <DataTable {...table} />, [table])
  return (
    <figure className={style.figure} aria-labelledby={titleId} id={id} ref={figure}>
      <figcaption className={style.caption}>
        <span className={style.title} id={titleId} data-picture="title">{title}</span>
        {subtitle && <span className={style.subtitle} data-picture="subtitle">{subtitle}</span>}
      </figcaption>
      {controls && !embedded && <div className={`${style.controls} needs-script no-print`}>{controls}</div>}
      <div data-picture="drawing">{children}</div>
      {(notes || sources || files) && (
        <div className={style.print}>
          {notes && <div data-picture="note">{notes}</div>}
          {sources && <div data-picture="note">{words.sources}: {sources}</div>}
          {files && !sources && <SourceNames figures={files.figures} />}
        </div>
      )}
      {(files || actions) && (
        <div className={`${style.actions} needs-script no-print`}>
          {files && <FileButtons figure={figure} files={files} />}
          {actions}
          {embed !== undefined && !embedded && <EmbedButton path={embed} titleOf={() => document.getElementById(titleId)?.textContent ?? ''} />}
          {files && !embedded && <CiteChart figure={figure} files={files} />}
        </div>
      )}
      <details className={style.more}>
        <summary>{words.describe}</summary>
        {description.map(sentence => <p key={sentence}>{sentence}</p>)}
      </details>
      <details
        className={style.more}
        open={tableShown}
        onToggle={event => {
          if (event.currentTarget.open) setOpened(true)
          if (event.currentTarget.open !== tableShown) onTable?.(event.currentTarget.open)
        }}
      >
        <summary>{tableName ?? words.table}</summary>
        {opened ? rows : tableLater}
      </details>
    </figure>
  )
}
