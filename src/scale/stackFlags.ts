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

interface Standing extends Flag {
  readonly row: number
  readonly from: number
  readonly to: number
}

const CLEARANCE = 6

/**
 * Gives each label the lowest row and a side where it touches no other label, no pole of another crosses it, and its own pole crosses none.
 * Goes from right to left: a label reaches over the poles to its right, so it must stand above theirs.
 */
export function stackFlags(flags: readonly Flag[], { rows, low, high }: { rows: number; low: number; high: number }): PlacedFlag[] {
  const placed: PlacedFlag[] = flags.map(() => ({ row: null, side: 'after' }))
  const standing: Standing[] = []
  const order = flags.map((_, index) => index).sort((a, b) => (flags[b]?.at ?? 0) - (flags[a]?.at ?? 0))
  for (const index of order) {
    const flag = flags[index]
    if (!flag) continue
    const found = firstFit(flag, standing, { rows, low, high })
    if (!found) continue
    standing.push(found.standing)
    placed[index] = { row: found.standing.row, side: found.side }
  }
  return placed
}

function firstFit(flag: Flag, standing: readonly Standing[], { rows, low, high }: { rows: number; low: number; high: number }) {
  for (let row = 0; row < rows; row++) {
    for (const side of ['after', 'before'] as const) {
      const from = side === 'after' ? flag.at : flag.at - flag.width
      const candidate: Standing = { ...flag, row, from, to: from + flag.width }
      if (candidate.from >= low && candidate.to <= high && standing.every(other => !clash(candidate, other))) return { standing: candidate, side }
    }
  }
  return null
}

function clash(one: Standing, other: Standing): boolean {
  if (one.row === other.row) return one.from < other.to + CLEARANCE && other.from < one.to + CLEARANCE
  const [upper, lower] = one.row > other.row ? [one, other] : [other, one]
  return upper.at > lower.from - CLEARANCE / 2 && upper.at < lower.to + CLEARANCE / 2
}
