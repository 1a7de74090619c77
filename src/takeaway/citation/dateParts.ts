import type { PartialDate } from '#schema/primitives.ts'

/** Year, month and day of a date as numbers, as many as it states: 2020 · 2020, 5 · 2020, 5, 1. */
export const dateParts = (date: PartialDate): number[] => date.split('-').map(Number)
