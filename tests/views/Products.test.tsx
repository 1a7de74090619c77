import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import products from '../fixtures/data/reference/products.json'
import { openView } from './openView.tsx'

afterEach(cleanup)

/** Figures hold no-break spaces. */
const plain = (element: Element) => (element.textContent ?? '').replaceAll('\u00A0', ' ')
const bars = () => screen.getByRole('list', { name: 'Velmara → Torrenia, 2024' })

describe('the list of products', () => {
  it('has a way to the page of every product, whatever is stated of it', async () => {
    await openView('products')
    const ways = screen.getAllByRole('link').flatMap(link => /\/products\/([^?#]+)/.exec(link.getAttribute('href') ?? '')?.[1] ?? [])
    expect([...new Set(ways)].sort()).toEqual(products.map(({ id }) => id).sort())
  })

  it('shows a year’s products, largest first, then what is not itemised', async () => {
    await openView('products', { search: '?flow=forth&y=2024' })
    expect(within(bars()).getAllByRole('listitem').map(item => plain(item))).toEqual([
      expect.stringMatching(/^Mineral fuels\$235\.200 m49\.1%/),
      expect.stringMatching(/^Vegetables\$78\.400 m/),
      expect.stringMatching(/^Fruit and nuts\$67\.200 m/),
      expect.stringMatching(/^Tomatoespart of Vegetables\$50\.400 m/),
      expect.stringMatching(/^Onions, garlic and leekspart of Vegetables\$13\.200 m/),
      expect.stringMatching(/^Onions and shallotspart of Onions, garlic and leeks\$9\.600 m/),
      // 479 less 235.2, 78.4 and 67.2: tomatoes and onions are among the vegetables already.
      expect.stringMatching(/^Not itemised\$98\.200 m/),
    ])
    expect(plain(screen.getByText(/itemises/))).toMatch(/^Trade Base, Velmara itemises 79\.5% of the flow of \$479\.000 m/)
  })

  it('draws areas where one compiler itemises most of the flow, with the same parts as a list', async () => {
    await openView('products', { search: '?flow=forth&y=2024&hs=4' })
    const name = 'Velmara → Torrenia, 2024, as Trade Base, Velmara divides it: sections, products and what is not itemised'
    expect(screen.getByRole('img', { name })).toBeTruthy()
    const parts = screen.getByRole('list', { name })
    expect(within(parts).getByRole('link', { name: 'Tomatoes' }).getAttribute('href')).toContain('/products/0702')
    // 78.4 less 50.4 and 13.2.
    expect(plain(parts)).toContain('Not itemised $14.800 m')
  })

  it('draws no areas where nobody states the whole', async () => {
    await openView('products', { search: '?flow=back' })
    expect(screen.queryByRole('img')).toBeNull()
  })

  it('offers no remainder of a list that a filter has cut', async () => {
    await openView('products', { search: '?flow=forth&y=2024&hs=6' })
    expect(plain(bars())).toMatch(/^Onions and shallots/)
    expect(plain(bars())).not.toContain('Not itemised')
  })

  it('finds a product by its name in another language of the atlas', async () => {
    await openView('products')
    await userEvent.type(screen.getByRole('searchbox', { name: 'Find a product or an HS code' }), 'помидоры')
    const table = screen.getByRole('table', { name: /Every product/ })
    expect(await within(table).findAllByRole('rowheader')).toHaveLength(1)
    expect(within(table).getByRole('rowheader', { name: 'Tomatoes' })).toBeTruthy()
  })

  it('says which filters emptied it and lifts the one that is pressed', async () => {
    await openView('products', { search: '?hs=6&q=tomatoes' })
    await userEvent.click(screen.getByRole('button', { name: 'Show codes of any length' }))
    expect(screen.getByRole('rowheader', { name: 'Tomatoes' })).toBeTruthy()
  })
})

describe('the page of a product', () => {
  it('opens with the latest figures and what a tonne cost is computed from one source alone', async () => {
    await openView('product', { id: '0702' })
    expect(screen.getByRole('heading', { level: 1, name: 'Tomatoes' })).toBeTruthy()
    const value = screen.getByText('Value, 2024').closest('div')!
    expect(plain(value)).toContain('$50.400 m')
    expect(within(value).getByRole('link').getAttribute('href')).toMatch(/^#o-/)
  })

  it('computes the share of the seller’s exports from the same compiler’s part and whole', async () => {
    await openView('product', { id: '0702' })
    const share = screen.getByText('Share of the seller’s exports of it, 2024').closest('div')!
    expect(plain(share)).toContain('25.0%')
    expect(within(share).getByRole('link').getAttribute('href')).toMatch(/^#c-share-/)
  })

  it('keeps every statement, folded by what is counted', async () => {
    await openView('product', { id: '0702' })
    const groups = screen.getAllByRole('group').filter(group => /World|Torrenia/.test(group.querySelector('summary')?.textContent ?? ''))
    expect(groups.length).toBeGreaterThan(2)
    expect(groups.some(group => (group as HTMLDetailsElement).open)).toBe(false)
  })

  it('says that the years hold nothing and shows all of them again', async () => {
    await openView('product', { id: '0702', search: '?y=1999' })
    await userEvent.click(screen.getByRole('button', { name: /1999/ }))
    expect(screen.getByText('Value, 2024')).toBeTruthy()
  })
})
