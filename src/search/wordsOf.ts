import { searchable } from '#language/fold.ts'

/** Most words of a question that are looked at. */
const MOST_WORDS = 12
/** Most characters of a question that are looked at, however long it is. */
const LONGEST = 200

/** The words of a name as folded, once for each spelling of ə. Parts joined by hyphens stand also as one word: "Бюльбюль-оглы" is Bülbüloğlu. */
export function wordsOf(name: string): readonly (readonly string[])[] {
  return searchable(name).split('\n').map(spelling => {
    const joined = spelling.match(/[\p{L}\p{N}]+(?:[-–][\p{L}\p{N}]+)+/gu) ?? []
    return [...separate(spelling), ...joined.map(word => word.replace(/[-–]/g, ''))]
  })
}

/** The words that somebody looks for, each with both spellings of its ə. */
export function soughtWords(text: string): readonly (readonly string[])[] {
  const spellings = searchable(text.slice(0, LONGEST)).split('\n').map(separate)
  return (spellings[0] ?? []).slice(0, MOST_WORDS).map((word, place) => [...new Set([word, spellings[1]?.[place] ?? word])])
}

const separate = (spelling: string): string[] => spelling.match(/[\p{L}\p{N}]+/gu) ?? []
