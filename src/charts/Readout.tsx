import type { ReactNode } from 'react'
import { CollectButton } from '#takeaway/CollectButton.tsx'
import { CopySentence } from '#takeaway/CopySentence.tsx'
import { useProvenance } from '#takeaway/Provenance.ts'
import { useEmbedded } from '#ui/EmbeddedContext.ts'
import { Marker } from './Marker.tsx'
import style from './Readout.module.css'
import type { Role } from './YearSeries.ts'

export interface ReadoutFigure {
  readonly id: string
  /** None for a figure that another chart draws. */
  readonly role?: Role
  readonly name: string
  readonly text: string
  /** Part of a year, or another statement: said after the figure. */
  readonly aside?: string | undefined
  readonly href?: string | undefined
  readonly active: boolean
}

interface ReadoutProps {
  year: string | null
  figures: readonly ReadoutFigure[]
  /** How many series the chart has: room is kept for a figure of each. */
  lines: number
  hint: string
  /** The active figure in one sentence, when the keys chose it: hovering is not announced. */
  announced: string
}

/** The line under a chart that holds the values of the year pointed at, so that no value is only in a tooltip. It stays when the pointer leaves. */
export function Readout({ year, figures, lines, hint, announced }: ReadoutProps) {
  return (
    <div className={`${style.readout} ${style[`lines${lines}`] ?? ''} needs-script no-print`} data-picture="none">
      {year === null ? <p className={style.hint}>{hint}</p> : <Figures year={year} figures={figures} />}
      <p className="unseen" role="status">{announced}</p>
    </div>
  )
}

function Figures({ year, figures }: { year: string; figures: readonly ReadoutFigure[] }): ReactNode {
  return (
    <dl className={style.figures}>
      <div className={style.year}>{year}</div>
      {figures.map(({ id, role, name, text, aside, href, active }) => (
        <div key={id} className={active ? style.active : undefined}>
          <dt>
            {role && (
              <svg width="10" height="10" className={style.swatch} aria-hidden="true">
                <Marker role={role} at={{ x: 5, y: 5 }} seriesId="" year={0} />
              </svg>
            )}
            {name}
          </dt>
          <dd>
            {href ? <a href={href}>{text}</a> : text}
            {aside && <span className={style.aside}> {aside}</span>}
            {href && <Ways href={href} />}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Collect the figure, or copy it with its citation, where the page knows where it is printed. A picture in another site has no basket to look into. */
function Ways({ href }: { href: string }) {
  const taken = useProvenance()?.figureAt(href)
  const embedded = useEmbedded()
  return taken && (
    <span className={style.ways}>
      {!embedded && <CollectButton figure={taken} sign className={style.way} />}
      <CopySentence figure={taken} sign className={style.way} />
    </span>
  )
}
