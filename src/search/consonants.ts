/** Consonants that never become one another for less than a slip; vowels, h and what h becomes may fall out for less. */
const GROUPS = ['cjsz', 'dt', 'bp', 'vf', 'l', 'm', 'n', 'r'] as const

const bits = new Map(GROUPS.flatMap((letters, group) => Array.from(letters, letter => [letter, 1 << group] as const)))

/** Which kinds of consonants a sound holds, as bits: two sounds that share too few need no closer look. */
export function consonantsOf(sound: string): number {
  let held = 0
  for (const letter of sound) held |= bits.get(letter) ?? 0
  return held
}

/** How many kinds of consonants one holds and the other lacks: each is a slip at least. */
export function lacking(sought: number, other: number): number {
  let missing = sought & ~other
  let count = 0
  while (missing !== 0) {
    missing &= missing - 1
    count++
  }
  return count
}
