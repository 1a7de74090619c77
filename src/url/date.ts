import type { PartialDate } from '#schema/primitives.ts'
import { readable, unreadable, type Codec } from './Codec.ts'
import { isPartialDate } from './dates.ts'

/** A year, a month or a day. */
export const date: Codec<PartialDate | null> = {
  absent: null,
  read: text => (isPartialDate(text) ? readable(text) : unreadable(null, text)),
  write: value => value,
  longest: 10,
}
