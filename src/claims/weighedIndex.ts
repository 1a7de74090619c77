/** How much a text's words must weigh together that a record has: about five rare ones. */
const LEAST = 22

/** Of the records that a text has most of, how many it may speak of, and how near to the first they are. */
const FEW = 3
const NEAR = 0.6

/** The records that a text's words are most of, a word weighing the more the fewer records have it. */
export function weighedIndex(wordsOf: ReadonlyMap<string, ReadonlySet<string>>): (words: ReadonlySet<string>) => readonly string[] {
  const under = new Map<string, string[]>()
  for (const [record, words] of wordsOf) {
    for (const word of words) {
      const there = under.get(word)
      if (there) there.push(record)
      else under.set(word, [record])
    }
  }
  return words => {
    const weights = new Map<string, number>()
    for (const word of words) {
      const records = under.get(word) ?? []
      for (const record of records) weights.set(record, (weights.get(record) ?? 0) + Math.log(wordsOf.size / records.length))
    }
    const best = [...weights].filter(([, weight]) => weight >= LEAST).sort(([, one], [, other]) => other - one).slice(0, FEW)
    return best.filter(([, weight]) => weight >= best[0]![1] * NEAR).map(([record]) => record)
  }
}
