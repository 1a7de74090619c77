import { readable, unreadable, type Codec } from './Codec.ts'

/** A word that a pattern describes, such as an id; at most so long. The pattern allows only what an address holds unescaped. */
export function pattern(form: RegExp, longest: number): Codec<string | null> {
  return {
    absent: null,
    // The length comes first: no pattern is tried on a text of a hundred thousand characters.
    read: text => (text.length <= longest && form.test(text) ? readable(text) : unreadable(null, text)),
    write: value => value,
    longest,
  }
}
