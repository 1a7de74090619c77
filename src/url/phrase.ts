import type { Codec } from './Codec.ts'
import { escaped } from './escaped.ts'

/** Most characters of a search, as its field takes. */
const PHRASE_LIMIT = 200

/** What the reader typed. Halves of letters and control characters, which no address can carry, are left out. */
export const phrase: Codec<string> = {
  absent: '',
  read: text => ({ value: carried(text), unread: [] }),
  write: value => escaped(carried(value)) || null,
}

function carried(text: string): string {
  return Array.from(text.slice(0, PHRASE_LIMIT * 2).replace(/[\p{Surrogate}\p{Control}]/gu, ' ').trim())
    .slice(0, PHRASE_LIMIT)
    .join('')
    .trim()
}
