import type { PartialDate } from '#schema/primitives.ts'

/** The day on the reader's own calendar, for "accessed": the one place where the clock is asked. */
export function today(now = new Date()): PartialDate {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
