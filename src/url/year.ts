import { readable, unreadable, type Codec } from './Codec.ts'

/** One year of four digits. */
export const year: Codec<number | null> = {
  absent: null,
  read: text => (/^[12]\d{3}$/.test(text) ? readable(Number(text)) : unreadable(null, text)),
  write: value => (value === null ? null : String(value)),
  longest: 4,
}
