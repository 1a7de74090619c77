/** The keys of the usual Latin and Cyrillic layouts, in the same order: what was typed with the wrong one switched on can be read with the other. */
const LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
const CYRILLIC = 'ёйцукенгшщзхъфывапролджэячсмитьбю'

const otherKey = new Map([...LATIN].flatMap((key, place) => [[key, CYRILLIC[place]!], [CYRILLIC[place]!, key]]))

/** What the same keys would have written on the other layout: "kfdhjd" is "лавров". */
export function onOtherKeys(text: string): string {
  return Array.from(text.toLowerCase(), key => otherKey.get(key) ?? key).join('')
}
