import type { Codec } from './Codec.ts'
import { upTo } from './upTo.ts'

const ID = /^[a-z0-9-]{1,64}$/

/** Ids joined by `~`, each once, sorted: equal choices have equal addresses. Whether they exist is asked of the data, by `withKnown`. */
export function idList(longest: number): Codec<readonly string[]> {
  return {
    absent: [],
    read: text => {
      const parts = text.split('~')
      return { value: sortedOnce(parts.filter(part => ID.test(part))), unread: parts.filter(part => !ID.test(part)) }
    },
    write: value => upTo(longest, sortedOnce(value)),
    longest,
  }
}

const sortedOnce = (ids: readonly string[]) => [...new Set(ids)].sort()
