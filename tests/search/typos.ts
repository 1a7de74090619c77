/** A fixed row of numbers between 0 and 1: the same mistakes at every run. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const NEIGHBOURS = 'abcdefghijklmnopqrstuvwxyz'
const CYRILLIC = 'абвгдежзиклмнопрстуфхцчшыэюя'

/** One slip of a key in one of the longer words: a letter dropped, doubled, exchanged with the next, or another one. */
export function withTypo(name: string, random: () => number): string {
  const words = name.split(' ')
  const long = words.flatMap((word, place) => (word.length >= 5 ? [place] : []))
  if (long.length === 0) return name
  const place = long[Math.floor(random() * long.length)]!
  const word = words[place]!
  // The first letter is seldom wrong.
  const at = 1 + Math.floor(random() * (word.length - 2))
  const other = /\p{Script=Cyrillic}/u.test(word) ? CYRILLIC : NEIGHBOURS
  const letter = other[Math.floor(random() * other.length)]!
  const kinds = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word[at] + word.slice(at),
    word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
    word.slice(0, at) + letter + word.slice(at + 1),
  ]
  words[place] = kinds[Math.floor(random() * kinds.length)]!
  return words.join(' ')
}
