/** Groups of neighbours, so that the middles of no two groups are nearer than `apart`. Positions in rising order; a group is the places of its members in that order. */
export function clusterNear(positions: readonly number[], apart: number): number[][] {
  const groups = positions.map((_, index) => [index])
  const middle = (group: readonly number[] | undefined) => (group ? group.reduce((sum, index) => sum + (positions[index] ?? 0), 0) / group.length : Infinity)
  for (;;) {
    const distances = groups.slice(1).map((group, index) => middle(group) - middle(groups[index]))
    const least = Math.min(...distances)
    if (!(least < apart)) return groups
    const at = distances.indexOf(least)
    groups.splice(at, 2, [...(groups[at] ?? []), ...(groups[at + 1] ?? [])])
  }
}
