import type { Codec } from './Codec.ts'
import { upTo } from './upTo.ts'

/** Any words of a closed list, joined by `~`, in the order of the list: equal choices have equal addresses. */
export function manyOf<const T extends string>(words: readonly T[], longest = words.join('~').length): Codec<readonly T[]> {
  return {
    absent: [],
    read: text => {
      const parts = text.split('~')
      return { value: words.filter(word => parts.includes(word)), unread: parts.filter(part => !(words as readonly string[]).includes(part)) }
    },
    write: value => upTo(longest, words.filter(word => value.includes(word))),
    longest,
  }
}
