/** A label on a pole: the pole stands at `at` and reaches up to the label's row; both in pixels. */
export interface Flag {
  readonly at: number
  readonly width: number
}

export interface PlacedFlag {
  /** 0 is the row nearest the plot. Null: no room, the pole stands alone. */
  readonly row: number | null
  /** Whether the label stands after its pole or before it. */
  readonly side: 'after' | 'before'
}

interface Room {
  readonly rows: number
  readonly low: number
  readonly high: number
}

interface Standing extends Flag {
  readonly row: number
  readonly from: number
  readonly to: number
}

/** A label begins this far from its own pole, which leaves room for a pole beside it; part of its width. */
const STAND_OFF = 4
/** Pixels between two labels of a row, and between a label and another's pole. */
const CLEARANCE = 6
/** With more flags than this, only some of the ways of leaning are tried. */
const WAYS = 12

/**
 * Gives each label a row and a side where it touches no other label, no pole of another crosses it, and its own pole crosses none.
 * Tries several ways for the labels to lean (the left ones one way, the right ones the other) and keeps the one that
 * places the most in the fewest rows.
 */
export function stackFlags(flags: readonly Flag[], room: Room): PlacedFlag[] {
  const stride = Math.max(1, Math.ceil(flags.length / WAYS))
  let best: { placed: PlacedFlag[]; cost: number } | null = null
  for (let split = 0; split < flags.length + stride; split += stride) {
    for (const left of ['after', 'before'] as const) {
      const placed = lean(flags, room, rank => (rank < split) === (left === 'after') ? 'after' : 'before')
      const cost = placed.reduce((sum, { row }) => sum + (row === null ? 1000 : row), 0)
      if (!best || cost < best.cost) best = { placed, cost }
    }
  }
  return best?.placed ?? []
}

/** Places labels whose sides are given, lowest row first. Those that lean over the poles of others come after these, and so stand above them. */
function lean(flags: readonly Flag[], { rows, low, high }: Room, sideOf: (rank: number) => PlacedFlag['side']): PlacedFlag[] {
  const order = flags.map((_, index) => index).sort((a, b) => (flags[a]?.at ?? 0) - (flags[b]?.at ?? 0))
  const sided = order.map((index, rank) => ({ index, side: sideOf(rank) }))
  const placed: PlacedFlag[] = flags.map(() => ({ row: null, side: 'after' }))
  const standing: Standing[] = []
  for (const { index, side } of [...sided.filter(one => one.side === 'before'), ...sided.filter(one => one.side === 'after').reverse()]) {
    const flag = flags[index] ?? { at: 0, width: 0 }
    const from = side === 'after' ? flag.at + STAND_OFF : flag.at - flag.width
    const to = from + flag.width - STAND_OFF
    if (from < low || to > high) continue
    const row = Array.from({ length: rows }, (_, candidate) => candidate).find(candidate => standing.every(other => !clash({ ...flag, row: candidate, from, to }, other)))
    if (row === undefined) continue
    standing.push({ ...flag, row, from, to })
    placed[index] = { row, side }
  }
  return placed
}

function clash(one: Standing, other: Standing): boolean {
  if (one.row === other.row) return one.from < other.to + CLEARANCE && other.from < one.to + CLEARANCE
  const [upper, lower] = one.row > other.row ? [one, other] : [other, one]
  return upper.at > lower.from - CLEARANCE / 2 && upper.at < lower.to + CLEARANCE / 2
}
