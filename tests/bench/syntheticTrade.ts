import type { EncodedObservations } from '#domain/encodedObservations.ts'

const FIRST_YEAR = 1990
const YEARS = 35
const AREAS = 200
const PRODUCTS = 1000

/** A generator of numbers from 0 to 1 that gives the same ones in every run (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * A topic's file as the build writes it, grown by made-up rows of a database to `count`: imports of 200 areas from one another, by
 * product and year, and of `sides` from each other. Ids, citations and everything else are as in a real file.
 */
export function syntheticTrade(real: EncodedObservations, count: number, sides: readonly [string, string]): EncodedObservations {
  const number = numbersFrom(2026)
  const pick = (size: number) => Math.floor(number() * size)
  const more = count - real.count
  const areas = [...sides, ...Array.from({ length: AREAS - 2 }, (_, index) => `Y${index}`)]
  const products = [null, ...Array.from({ length: PRODUCTS }, (_, index) => String(10_000 + index))]
  const periods = Array.from({ length: YEARS }, (_, index) => String(FIRST_YEAR + index))
  // The two countries themselves: both directions in every year. Of them a page draws; through all others it only looks.
  const ofThePair = Array.from({ length: more }, (_, row) => row < 2 * YEARS)
  const made: Record<string, readonly unknown[]> = {
    measure: ofThePair.map(() => 'trade.imports'),
    area: ofThePair.map((pair, row) => areas[pair ? row % 2 : pick(AREAS)]),
    counterpart: ofThePair.map((pair, row) => areas[pair ? 1 - (row % 2) : pick(AREAS)]),
    product: ofThePair.map(pair => products[pair ? 0 : pick(PRODUCTS + 1)]),
    period: ofThePair.map((pair, row) => periods[pair ? row >> 1 : pick(YEARS)]),
    value: ofThePair.map(() => Math.round(number() * 1e9)),
    unit: ofThePair.map(() => 'USD'),
    precision: ofThePair.map(() => 500),
    reporter: ofThePair.map(() => sides[0]),
    compiler: ofThePair.map(() => 'made-up'),
    citations: ofThePair.map(() => [[0, 0]]),
  }
  return {
    ...real,
    count,
    runs: [...real.runs, { series: 'made-up', keys: ['area', 'counterpart', 'product', 'period'], count: more }],
    columns: Object.fromEntries([...new Set([...Object.keys(real.columns), ...Object.keys(made)])].map(name => [name, grown(real, name, made[name])])),
  }
}

type Column = EncodedObservations['columns'][string]

/** A column with the made-up values behind its own; as a dictionary, which is how the build writes columns whose values repeat. */
function grown({ columns, count }: EncodedObservations, name: string, made: readonly unknown[] | undefined): Column {
  const column = columns[name]
  if (!made) return column?.at || !column ? column! : { ...column, at: Array.from({ length: count }, (_, row) => row) }
  const places = column?.at ?? (column ? Array.from({ length: count }, (_, row) => row) : [])
  const own = column ? places.map((_, place) => ('same' in column ? column.same : 'plain' in column ? column.plain[place] : column.dictionary[column.index[place]!])) : []
  const values = [...own, ...made]
  const at = places.length < count ? { at: [...places, ...made.map((_, index) => count + index)] } : {}
  if (name === 'value') return { ...at, plain: values }
  const numberOf = new Map<string, number>()
  const dictionary: unknown[] = []
  const index = values.map(value => {
    const key = JSON.stringify(value)
    const known = numberOf.get(key)
    if (known !== undefined) return known
    numberOf.set(key, dictionary.length)
    return dictionary.push(value) - 1
  })
  return { ...at, dictionary, index }
}
