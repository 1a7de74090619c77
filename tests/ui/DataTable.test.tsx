import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DataTable } from '#ui/DataTable.tsx'
import type { TableSort } from '#ui/sortedRows.ts'

const columns = [{ id: 'name', name: 'Name' }, { id: 'value', name: 'Value, t', numeric: true }, { id: 'note', name: 'Note', sortable: false }]
const rows = [
  { id: 'b', header: { content: 'Beets' }, cells: [{ content: '10', sort: 10 }, { content: '' }] },
  { id: 'a', header: { content: 'Apples' }, cells: [{ content: '9', sort: 9 }, { content: '' }] },
  { id: 'c', header: { content: 'Carrots' }, cells: [{ content: '·', sort: null }, { content: '' }] },
]
const order = () => screen.getAllByRole('rowheader').map(cell => cell.textContent)

afterEach(cleanup)

describe('DataTable', () => {
  it('sorts by a column, numbers from the largest, and back to the given order', async () => {
    const user = userEvent.setup()
    render(<DataTable caption="Vegetables" columns={columns} rows={rows} />)
    const press = () => user.click(screen.getByRole('button', { name: 'Value, t' }))
    await press()
    expect(order()).toEqual(['Beets', 'Apples', 'Carrots'])
    expect(screen.getByRole('columnheader', { name: 'Value, t' }).getAttribute('aria-sort')).toBe('descending')
    await press()
    expect(order()).toEqual(['Apples', 'Beets', 'Carrots'])
    await press()
    expect(screen.getByRole('columnheader', { name: 'Value, t' }).getAttribute('aria-sort')).toBeNull()
    expect(order()).toEqual(['Beets', 'Apples', 'Carrots'])
  })

  it('leaves the order to its owner where there is one', async () => {
    const onSort = vi.fn<(sort: TableSort | null) => void>()
    render(<DataTable caption="Vegetables" columns={columns} rows={rows} sort={{ column: 'name', descending: true }} onSort={onSort} />)
    expect(order()).toEqual(['Carrots', 'Beets', 'Apples'])
    await userEvent.click(screen.getByRole('button', { name: 'Value, t' }))
    expect(onSort).toHaveBeenCalledWith({ column: 'value', descending: true })
    expect(order()).toEqual(['Carrots', 'Beets', 'Apples'])
  })

  it('offers no sorting where the order says nothing', () => {
    render(<DataTable caption="Vegetables" columns={columns} rows={rows} />)
    expect(within(screen.getByRole('columnheader', { name: 'Note' })).queryByRole('button')).toBeNull()
  })

  it('scrolls sideways in a named box that the keyboard reaches', () => {
    render(<DataTable caption="Vegetables" columns={columns} rows={rows} />)
    expect(screen.getByRole('region', { name: 'Vegetables' })).toHaveProperty('tabIndex', 0)
  })
})
