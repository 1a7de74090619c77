/** A place on a plot, in the plot's own measure. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Divides a box among values, areas in proportion and as near to squares as rows allow (Bruls, Huizing and van Wijk). In the order given; values of nothing get no area. */
export function squarify(values: readonly number[], box: Box): Box[] {
  const sum = values.reduce((added, value) => added + Math.max(value, 0), 0)
  const scale = sum > 0 ? (box.width * box.height) / sum : 0
  const boxes: Box[] = []
  let free = box
  let index = 0
  while (index < values.length) {
    const side = Math.min(free.width, free.height)
    const areas = values.slice(index).map(value => Math.max(value, 0) * scale)
    let count = 1
    while (count < areas.length && worst(areas.slice(0, count + 1), side) <= worst(areas.slice(0, count), side)) count += 1
    const row = areas.slice(0, count)
    boxes.push(...laid(row, free))
    free = rest(row, free)
    index += count
  }
  return boxes
}

const sumOf = (areas: readonly number[]) => areas.reduce((sum, area) => sum + area, 0)

/** The longest side over the shortest of the row's worst box. */
function worst(areas: readonly number[], side: number): number {
  const sum = sumOf(areas)
  const positive = areas.filter(area => area > 0)
  if (sum === 0 || side === 0 || positive.length === 0) return Infinity
  return Math.max((side ** 2 * Math.max(...positive)) / sum ** 2, sum ** 2 / (side ** 2 * Math.min(...positive)))
}

/** A row stands along the shorter side: a column at the left of a wide box, a line at the top of a tall one. */
function laid(row: readonly number[], { x, y, width, height }: Box): Box[] {
  const sum = sumOf(row)
  let along = 0
  return row.map(area => {
    const part = sum > 0 ? area / sum : 0
    const placed = width >= height
      ? { x, y: y + along * height, width: height > 0 ? sum / height : 0, height: part * height }
      : { x: x + along * width, y, width: part * width, height: width > 0 ? sum / width : 0 }
    along += part
    return placed
  })
}

function rest(row: readonly number[], { x, y, width, height }: Box): Box {
  const sum = sumOf(row)
  if (width >= height) {
    const taken = height > 0 ? sum / height : 0
    return { x: x + taken, y, width: Math.max(0, width - taken), height }
  }
  const taken = width > 0 ? sum / width : 0
  return { x, y: y + taken, width, height: Math.max(0, height - taken) }
}
