import { unreadable, type Codec } from './Codec.ts'
import { upTo } from './upTo.ts'

const WORD = /^[a-zA-Z0-9._-]+$/
/** Room for an event, a year, some months and a statement together. */
const LONGEST = 136

/** The words of a selection, each by itself. */
export const selectedWords = (selected: string | null): readonly string[] => (selected === null ? [] : selected.split('~'))

/** What is selected, by id; where a view has several things that can be, all of them, joined by `~` in the order in which they were written. */
export const selection: Codec<string | null> = {
  absent: null,
  read: text => {
    // The length comes first: nothing is tried on a text of a hundred thousand characters.
    if (text.length > LONGEST) return unreadable(null, text)
    const words = [...new Set(selectedWords(text))]
    return { value: words.filter(word => WORD.test(word)).join('~') || null, unread: words.filter(word => !WORD.test(word)) }
  },
  write: value => upTo(LONGEST, selectedWords(value)),
  longest: LONGEST,
}
