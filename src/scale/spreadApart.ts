interface Pool {
  /** Mean of the wished places of its members, each less the room its forerunners in the pool need. */
  start: number
  count: number
}

/**
 * Moves places apart until each is at least `gap` from its neighbours, and none moves further than it must (least squares).
 * The order stays; equal places keep the order given. Stays within `low`…`high` where all fit, and starts at `low` where they do not.
 */
export function spreadApart(places: readonly number[], gap: number, low = -Infinity, high = Infinity): number[] {
  const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b)
  const pools: Pool[] = []
  for (const index of order) {
    let pool: Pool = { start: places[index] ?? 0, count: 1 }
    for (let above = pools.at(-1); above && above.start + above.count * gap > pool.start; above = pools.at(-1)) {
      pools.pop()
      const count = above.count + pool.count
      pool = { start: (above.start * above.count + (pool.start - above.count * gap) * pool.count) / count, count }
    }
    pools.push(pool)
  }
  const spread = new Array<number>(places.length)
  let next = 0
  for (const { start, count } of pools) for (let member = 0; member < count; member++) spread[order[next++] ?? 0] = start + member * gap
  return within(spread, order, gap, low, high)
}

/** Pushes what stands outside back in, from the far end first, then from the near end, which wins where not all fit. */
function within(spread: number[], order: readonly number[], gap: number, low: number, high: number): number[] {
  let ceiling = high
  for (const index of order.toReversed()) {
    spread[index] = Math.min(spread[index] ?? 0, ceiling)
    ceiling = (spread[index] ?? 0) - gap
  }
  let floor = low
  for (const index of order) {
    spread[index] = Math.max(spread[index] ?? 0, floor)
    floor = (spread[index] ?? 0) + gap
  }
  return spread
}
