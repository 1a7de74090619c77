import { daysOf } from '#domain/periods.ts'

/** Periods recur by the thousand, so the days of each are worked out once. */
const days = new Map<string, string>()

function daysOnce(period: string): string {
  let known = days.get(period)
  if (known === undefined) {
    const { from, to } = daysOf(period)
    known = `${from} ${to}`
    days.set(period, known)
  }
  return known
}

export const samePeriod = (a: string, b: string) => a === b || daysOnce(a) === daysOnce(b)

export function isInside(part: string, whole: string): boolean {
  const [one, other] = [daysOf(part), daysOf(whole)]
  return one.from >= other.from && one.to <= other.to
}
