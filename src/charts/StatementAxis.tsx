import { useId, type ReactNode } from 'react'
import { AxisStrip } from './AxisStrip.tsx'
import { axisOf } from './axisOf.ts'
import { percent } from './percent.ts'
import style from './StatementAxis.module.css'
import type { Role } from './YearSeries.ts'

/** One statement on the axis. */
export interface AxisStatement {
  readonly id: string
  readonly value: number
  /** What it may stand for; a null end is open. */
  readonly low: number | null
  readonly high: number | null
  readonly role: Role
  /** Full where a line passes through it, hollow where it stands beside. */
  readonly taken: boolean
  /** Who states it. */
  readonly label: ReactNode
  /** The figure as it should be read, or a link to its evidence. */
  readonly text: ReactNode
  readonly note?: ReactNode
}

export interface AxisGroup {
  readonly id: string
  readonly name: ReactNode
  readonly statements: readonly AxisStatement[]
}

interface StatementAxisProps {
  name: string
  unit: string
  tick: (value: number) => string
  groups: readonly AxisGroup[]
}

/** Statements of one quantity, a line each, all on one axis: where they agree and how far they are apart. A list that reads without its drawing. */
export function StatementAxis({ name, unit, tick, groups }: StatementAxisProps) {
  const id = useId()
  const axis = axisOf(groups.flatMap(group => group.statements))
  if (!axis) return null
  return (
    <div className={style.axis} role="group" aria-label={name}>
      {groups.map(group => (
        <div key={group.id} className={style.group}>
          <p className={style.name} id={`${id}${group.id}`}>{group.name}</p>
          <ul aria-labelledby={`${id}${group.id}`}>
            {group.statements.map(statement => (
              <li key={statement.id} className={style.row}>
                <span className={style.label}>
                  {statement.label}
                  {statement.note && <span className={style.note}>{statement.note}</span>}
                </span>
                <AxisStrip axis={axis} statement={statement} />
                <span className={style.text}>{statement.text}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <div className={`${style.row} ${style.scale}`} aria-hidden="true">
        <span className={style.label}>{unit}</span>
        <svg className={style.ticks} width="100%" height="20">
          {axis.ticks.map((value, index) => (
            <text key={value} x={percent(axis.x(value))} y="14" textAnchor={index === 0 ? 'start' : index === axis.ticks.length - 1 ? 'end' : 'middle'} className={index % 2 === 1 ? style.every : undefined}>{tick(value)}</text>
          ))}
        </svg>
      </div>
    </div>
  )
}
