import { dayAt, dayNumber } from '#domain/dayNumber.ts'
import type { TimeWindow } from './TimeWindow.ts'

export interface AxisTick {
  /** Day number of its start. */
  readonly at: number
  /** As precise as the step: "2021", "2021-04" or "2021-04-05". */
  readonly date: string
}

/** Room that a name of each precision takes, in pixels. */
const ROOM = { year: 46, month: 84, day: 100 }
const YEAR_STEPS = [1, 2, 5, 10, 20, 50]
const MONTH_STEPS = [1, 3, 6]
const DAY_STEPS = [1, 2, 7, 14]
const MONTH = 30.44
const YEAR = 365.25

/** Years, months or days to name on an axis of `width` pixels: the finest whose names do not touch. */
export function axisTicks({ from, to }: TimeWindow, width: number): AxisTick[] {
  const perDay = width / (to - from)
  const days = DAY_STEPS.find(step => step * perDay >= ROOM.day)
  if (days !== undefined) return dayTicks(from, to, days)
  const months = MONTH_STEPS.find(step => step * MONTH * perDay >= ROOM.month)
  if (months !== undefined) return monthTicks(from, to, months)
  return yearTicks(from, to, YEAR_STEPS.find(step => step * YEAR * perDay >= ROOM.year) ?? 100)
}

/** Steps of days are counted from 1970-01-01, so that a day named stays named while the window moves. */
function dayTicks(from: number, to: number, step: number): AxisTick[] {
  const first = Math.floor(from / step) * step
  return Array.from({ length: Math.ceil((to - first) / step) }, (_, index) => ({ at: first + index * step, date: dayAt(first + index * step) }))
}

function monthTicks(from: number, to: number, step: number): AxisTick[] {
  const [year = 0, month = 1] = dayAt(Math.floor(from)).split('-').map(Number)
  const ticks: AxisTick[] = []
  for (let count = year * 12 + Math.floor((month - 1) / step) * step; ; count += step) {
    const date = `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
    const at = dayNumber(`${date}-01`)
    if (at >= to) return ticks
    ticks.push({ at, date })
  }
}

function yearTicks(from: number, to: number, step: number): AxisTick[] {
  const ticks: AxisTick[] = []
  for (let year = Math.floor(Number(dayAt(Math.floor(from)).slice(0, 4)) / step) * step; ; year += step) {
    const at = dayNumber(`${year}-01-01`)
    if (at >= to) return ticks
    ticks.push({ at, date: String(year) })
  }
}
