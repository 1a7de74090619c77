import { readable, unreadable, type Codec } from './Codec.ts'

/** On ("1") or off. */
export const flag: Codec<boolean> = {
  absent: false,
  read: text => (text === '1' || text === '0' ? readable(text === '1') : unreadable(false, text)),
  write: value => (value ? '1' : null),
  spell: value => (value ? '1' : '0'),
  longest: 1,
}
