import { readable, unreadable, type Codec } from './Codec.ts'
import { isDay } from './dates.ts'

/** Both days are inside. */
export interface DaySpan {
  readonly from: string
  readonly to: string
}

/** Two days: "2021-11-01..2021-11-30". */
export const daySpan: Codec<DaySpan | null> = {
  absent: null,
  read: text => {
    const [from = '', to = '', ...rest] = text.split('..')
    return isDay(from) && isDay(to) && from <= to && rest.length === 0 ? readable({ from, to }) : unreadable(null, text)
  },
  write: value => value && `${value.from}..${value.to}`,
  longest: 22,
}
