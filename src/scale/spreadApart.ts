interface Pool {
  /** Mean of the wished places of its members, each less the room its forerunners need. */
  mean: number
  count: number
}

/**
 * Moves places apart until neighbours have the room they need, and none moves further than it must (least squares).
 * The order stays; equal places keep the order given. Stays within `low`…`high` where all fit, and starts at `low` where they do not.
 * @param room how far apart the middles of two neighbours are at least; or the extent of each place, of which two neighbours need half
 */
export function spreadApart(places: readonly number[], room: number | readonly number[], low = -Infinity, high = Infinity): number[] {
  const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b)
  const extentOf = (index: number) => (typeof room === 'number' ? room : (room[index] ?? 0))
  let reached = 0
  // Where each would stand if all touched and the first stood at 0: less that, no place may be before its forerunner's.
  const touching = order.map((index, rank) => (rank === 0 ? 0 : (reached += (extentOf(order[rank - 1]!) + extentOf(index)) / 2)))
  const pools: Pool[] = []
  order.forEach((index, rank) => {
    let pool: Pool = { mean: (places[index] ?? 0) - touching[rank]!, count: 1 }
    for (let above = pools.at(-1); above && above.mean > pool.mean; above = pools.at(-1)) {
      pools.pop()
      const count = above.count + pool.count
      pool = { mean: (above.mean * above.count + pool.mean * pool.count) / count, count }
    }
    pools.push(pool)
  })
  const spread = new Array<number>(places.length)
  let rank = 0
  for (const { mean, count } of pools) {
    const start = Math.max(low, Math.min(mean, high - reached))
    for (let member = 0; member < count; member++, rank++) spread[order[rank]!] = start + touching[rank]!
  }
  return spread
}
