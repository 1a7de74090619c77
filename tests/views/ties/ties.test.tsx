import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useLocation } from 'react-router'
import { openPart, openView } from '../openView.tsx'
import { TiesView } from '#views/ties/TiesView.tsx'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** The address as the reader would copy it. */
function Address() {
  return <output aria-label="address">{useLocation().search}</output>
}
const open = (search = '') => openPart(<><TiesView /><Address /></>, { path: `ties${search}`, sections: ['ties'] })
const address = () => screen.getByLabelText('address').textContent
const row = (name: RegExp | string) => within(screen.getByRole('row', { name: typeof name === 'string' ? new RegExp(`^${name}`) : name }))
const cells = (name: string) => row(name).getAllByRole('cell').map(({ textContent }) => textContent)

describe('ties through time', () => {
  it('says who made it, and prints every weight', async () => {
    await openView('ties')
    expect(screen.getAllByText(/Made by this site/).length).toBeGreaterThan(0)
    expect(screen.getAllByRole('slider', { name: /^Weight: / }).map(slider => (slider as HTMLInputElement).value)).toEqual(Array(13).fill('1'))
    expect(screen.getByText(/Weights: every event 1\./)).toBeTruthy()
  })

  it('gives both sums of a quarter, and leaves one without a record empty', async () => {
    await open('?y=2004..2005&tbl=1')
    expect(cells('Q1 2004')).toEqual(['0', '0', '0', '1', '0.5', '1.5', '0', '1', '0', '1'])
    expect(cells('Q1 2005')[0]).toBe('nothing on record')
    expect(cells('Q1 2005').slice(1).join('')).toBe('')
  })

  it('names the quarters in which strain weighs more', async () => {
    await open()
    const section = within(screen.getByRole('heading', { name: 'Quarters in which strain weighs more than cooperation' }).closest('section')!)
    expect(section.getByRole('heading', { level: 3 }).textContent).toBe('whichever one weight is moved by half (1)')
    expect(section.getByRole('link', { name: 'Q1 2004' }).getAttribute('href')).toBe('/en/xa-xb/ties?sel=2004-Q1')
  })

  it('shows the events behind a quarter, with the sum to be done again', async () => {
    await open('?sel=2012-Q4')
    const panel = within(screen.getByRole('heading', { name: '4th quarter of 2012' }).closest('section')!)
    expect(panel.getByRole('link', { name: 'Trade fair in Port Hale' }).getAttribute('href')).toBe('/en/xa-xb/events/2012-trade-fair')
    expect(panel.getByText('Exhibitions 1 × 1 = 1')).toBeTruthy()
  })

  it('walks the quarters by keys, and lets go with Escape', async () => {
    await open('?sel=2012-Q3')
    const slider = screen.getByRole('slider', { name: 'Quarter' })
    expect(slider.getAttribute('aria-valuetext')).toBe('3rd quarter of 2012: nothing on record')
    fireEvent.change(slider, { target: { value: Number((slider as HTMLInputElement).value) + 1 } })
    expect(screen.getByRole('heading', { name: '4th quarter of 2012' })).toBeTruthy()
    slider.focus()
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('heading', { name: '4th quarter of 2012' })).toBeNull()
  })

  it('writes only the weights that the reader moved, in words', async () => {
    await open('?sel=2012-Q4')
    fireEvent.change(screen.getByRole('slider', { name: 'Weight: exhibition' }), { target: { value: 4 } })
    expect(address()).toBe('?w=exhibition-4&sel=2012-Q4')
    expect(screen.getByText('Exhibitions 1 × 4 = 4')).toBeTruthy()
    fireEvent.change(screen.getByRole('slider', { name: 'Weight: exhibition' }), { target: { value: 1 } })
    // Browsers refuse to write an address too often: the second follows after a gap.
    await waitFor(() => expect(address()).toBe('?sel=2012-Q4'))
  })

  it('takes a set of weights at one press, and says when the weights are the reader’s own', async () => {
    await open()
    await userEvent.click(screen.getByRole('radio', { name: 'graded' }))
    expect(address()).toMatch(/^\?w=summit-3~visit-2~/)
    fireEvent.change(screen.getByRole('slider', { name: 'Weight: summit' }), { target: { value: 0 } })
    expect((screen.getByRole('radio', { name: 'your own' }) as HTMLInputElement).checked).toBe(true)
    await userEvent.click(screen.getByRole('radio', { name: 'each event once' }))
    expect(address()).toBe('')
  })

  it('leaves out weights that no address can mean, and keeps the rest', async () => {
    await open('?y=2004&w=dispute-3~tea-2~visit-9&tbl=1')
    expect(cells('Q1 2004').slice(3, 6)).toEqual(['3', '1.5', '4.5'])
  })

  it('gives away, with its figures, the release they are of', async () => {
    const saved: Blob[] = []
    vi.stubGlobal('URL', class extends URL {
      static override createObjectURL(file: Blob) {
        saved.push(file)
        return ''
      }
      static override revokeObjectURL() {}
    })
    await open('?y=2004')
    await userEvent.click(screen.getByRole('button', { name: 'JSON' }))
    const text = await saved[0]!.text()
    const file = JSON.parse(text) as { release: string; rows: { series: string; period: string; value: number }[] }
    expect(file.release).toMatch(/^\d{4}\./)
    expect(file.rows.map(({ series, period, value }) => [series, period, value])).toEqual([['Cooperation', '2004-Q1', 0], ['Strain', '2004-Q1', 1], ['Sources', '2004-Q1', 1]])
  })

  it('offers to lift the filter that empties it, and still prints the weights', async () => {
    await open('?y=2000')
    await userEvent.click(screen.getByRole('button', { name: 'Show all years instead of 2000' }))
    expect(screen.getByRole('slider', { name: 'Quarter' })).toBeTruthy()
  })
})
