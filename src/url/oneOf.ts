import { readable, unreadable, type Codec } from './Codec.ts'

/** One word of a closed list. */
export function oneOf<const T extends string | number, A extends T | null>(words: readonly T[], absent: A): Codec<T | A> {
  return {
    absent,
    read: text => {
      const word = words.find(candidate => String(candidate) === text)
      return word === undefined ? unreadable(absent, text) : readable(word)
    },
    write: value => (value === absent || value === null ? null : String(value)),
    spell: value => (value === null ? null : String(value)),
    longest: Math.max(...words.map(word => String(word).length)),
  }
}
