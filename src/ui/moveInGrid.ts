import type { KeyboardEvent } from 'react'

type Targets = readonly (readonly (HTMLElement | null)[])[]

/** What takes the focus in each cell of a table's body: its link, or the cell itself where it may; null where there is nothing. */
const targetsIn = (table: HTMLTableElement): Targets =>
  Array.from(table.tBodies[0]?.rows ?? [], row => Array.from(row.querySelectorAll('td'), cell => cell.querySelector('a') ?? (cell.hasAttribute('tabindex') ? cell : null)))

/** The first of some places that holds anything. */
const firstOf = (places: readonly (HTMLElement | null | undefined)[]) => places.find(place => place != null)

const STEPS: Readonly<Record<string, (targets: Targets, row: number, column: number) => readonly (HTMLElement | null | undefined)[]>> = {
  ArrowRight: (targets, row, column) => targets[row]?.slice(column + 1) ?? [],
  ArrowLeft: (targets, row, column) => targets[row]?.slice(0, column).toReversed() ?? [],
  ArrowDown: (targets, row, column) => targets.slice(row + 1).map(cells => cells[column]),
  ArrowUp: (targets, row, column) => targets.slice(0, row).map(cells => cells[column]).toReversed(),
  Home: (targets, row) => targets[row] ?? [],
  End: (targets, row) => targets[row]?.toReversed() ?? [],
  'Ctrl+Home': targets => targets.flat(),
  'Ctrl+End': targets => targets.flat().toReversed(),
}

/** A table as one stop of the Tab key: arrows lead from cell to cell over those that hold nothing, Home and End to the ends of a row, with Ctrl to those of the table. */
export function moveInGrid(press: KeyboardEvent<HTMLElement>): void {
  const steps = STEPS[`${press.ctrlKey ? 'Ctrl+' : ''}${press.key}`]
  const cell = (press.target as Element).closest('td')
  const table = cell?.closest('table')
  if (!steps || !cell || !table || press.altKey || press.metaKey || press.shiftKey) return
  press.preventDefault()
  const targets = targetsIn(table)
  const row = Array.from(table.tBodies[0]?.rows ?? []).findIndex(one => one.contains(cell))
  firstOf(steps(targets, row, Array.from(cell.parentElement?.querySelectorAll('td') ?? []).indexOf(cell)))?.focus()
}
