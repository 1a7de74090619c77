import { readable, unreadable, type Codec } from './Codec.ts'

/** Both years are inside; null is open. Never both open: that is no choice at all. */
export interface Years {
  readonly from: number | null
  readonly to: number | null
}

/** "2010..2021", "2020", "..2019", "2015..". */
export const years: Codec<Years | null> = {
  absent: null,
  read: text => {
    const [, first, dots, last] = /^([12]\d{3})?(\.\.)?([12]\d{3})?$/.exec(text) ?? []
    const from = first ? Number(first) : null
    const to = last ? Number(last) : dots ? null : from
    // "20102021" passes the pattern without dots.
    if ((from === null && to === null) || (!dots && last) || (from !== null && to !== null && from > to)) return unreadable(null, text)
    return readable({ from, to })
  },
  write: value => {
    if (!value || (value.from === null && value.to === null)) return null
    return value.from === value.to ? String(value.from) : `${value.from ?? ''}..${value.to ?? ''}`
  },
  longest: 10,
}
