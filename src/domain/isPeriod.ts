import { isRealDate } from './dates.ts'

const END = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?|-Q[1-4])?$/
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/

/** Whether a text that somebody typed is a date, as precise as may be. The data's own are checked by their schema. */
export const isDate = (text: string): boolean => DATE.test(text) && isRealDate(text)

/** The same of a period: "2020", "2021-Q3", "2021-01/2021-11". */
export const isPeriod = (text: string): boolean => text.split('/').length <= 2 && text.split('/').every(end => END.test(end) && (end.includes('Q') || isRealDate(end)))
