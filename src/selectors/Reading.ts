import type { Period } from '#schema/primitives.ts'
import { standsFor, type Closed } from '#domain/interval.ts'
import type { Observation } from '#schema/observation.ts'
import { closedInterval } from './derived.ts'
import { standsForItself } from './standsForItself.ts'
import { statementsBehind } from './statementsBehind.ts'
import type { YearFigure } from './tradeByYear.ts'

/** One period's figure on its way into a mean: stated, or two stated flows taken together. */
export interface Reading {
  readonly period: Period
  readonly value: number
  /** What it stands for as printed, its bound aside. */
  readonly ends: Closed
  readonly unit: string
  /** What it is read from: one statement, or the two flows. */
  readonly rows: readonly Observation[]
  /** "More than 3 bn" stands beside the mean, not in it. */
  readonly bounded: boolean
}

export function readingOf(row: Observation): Reading {
  return { period: row.period, value: row.value ?? 0, ends: standsFor(row), unit: row.unit, rows: [row], bounded: !standsForItself(row) }
}

/** A year of a voice's line; a sum of two flows is bounded where one of them is. */
export function yearReading(figure: YearFigure): Reading {
  const rows = statementsBehind(figure)
  return { period: String(figure.year), value: figure.value, ends: closedInterval(figure), unit: rows[0]?.unit ?? '', rows, bounded: !rows.every(standsForItself) }
}
