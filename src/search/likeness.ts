/** Letters that the three languages, or their spellings in each other's script, exchange: a little off, not wrong. */
const AKIN = ['aeiou', 'ghk', 'cjz', 'sz', 'sc', 'dt', 'bp', 'vf'] as const
const SLIP = 1
const SWAP = 0.8
const SMALL = 0.35
/** Vowels and h are the letters that transliterations leave out. */
const FAINT = 0.6
const SIGNS = 128

const costs = (() => {
  const table = new Float64Array(SIGNS * SIGNS).fill(SLIP)
  for (let sign = 0; sign < SIGNS; sign++) table[sign * SIGNS + sign] = 0
  for (const letters of AKIN) for (const a of letters) for (const b of letters) if (a !== b) table[a.charCodeAt(0) * SIGNS + b.charCodeAt(0)] = SMALL
  return table
})()
const weights = new Float64Array(SIGNS).fill(SLIP)
for (const letter of 'aeiouh') weights[letter.charCodeAt(0)] = FAINT

/** What of other scripts is left after folding is one sign like another. */
const codeAt = (text: string, place: number) => Math.min(text.charCodeAt(place), SIGNS - 1)

/** How far apart two sounds may be and still be meant for one another; short words have too many neighbours. */
export const toleranceOf = (length: number) => (length < 4 ? 0 : length < 6 ? 1 : length < 9 ? 1.4 : 2.1)

export interface Distances {
  /** Between the whole words. */
  readonly whole: number
  /** Between the sought word and the nearest beginning of the other. */
  readonly beginning: number
}

const FAR: Distances = { whole: Infinity, beginning: Infinity }
const LONGEST = 64
/** Three lines of the table, used again for each pair of words: there are thousands for every key pressed. */
const lines = [0, 1, 2].map(() => new Float64Array(LONGEST + 1))

/**
 * What it costs to turn `sought` into `other`: a slip of a key 1, two letters exchanged 0.8, letters that are akin less.
 * Gives up as soon as all is dearer than `limit`.
 */
export function distances(sought: string, other: string, limit: number): Distances {
  if (sought.length > LONGEST || other.length > LONGEST) return FAR
  let [before, above, line] = lines as [Float64Array, Float64Array, Float64Array]
  above[0] = 0
  for (let column = 1; column <= other.length; column++) above[column] = above[column - 1]! + weights[codeAt(other, column - 1)]!
  for (let row = 1; row <= sought.length; row++) {
    const letter = codeAt(sought, row - 1)
    const dropped = weights[letter]!
    let least = (line[0] = above[0]! + dropped)
    for (let column = 1; column <= other.length; column++) {
      const facing = codeAt(other, column - 1)
      let cost = Math.min(above[column - 1]! + costs[letter * SIGNS + facing]!, above[column]! + dropped, line[column - 1]! + weights[facing]!)
      if (row > 1 && column > 1 && letter === codeAt(other, column - 2) && facing === codeAt(sought, row - 2)) cost = Math.min(cost, before[column - 2]! + SWAP)
      line[column] = cost
      if (cost < least) least = cost
    }
    if (least > limit) return FAR
    ;[before, above, line] = [above, line, before]
  }
  let beginning = Infinity
  for (let column = 0; column <= other.length; column++) if (above[column]! < beginning) beginning = above[column]!
  return { whole: above[other.length]!, beginning }
}
