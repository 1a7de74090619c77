import { cleanup, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, it } from 'vitest'
import type { Core } from '#domain/compiled.ts'
import { CompareLink } from '#evidence/CompareLink.tsx'
import { CoreContext } from '#facts/useCore.ts'
import { words } from '#language/en/evidence.ts'
import { LanguageProvider } from '#language/LanguageProvider.tsx'
import type { Observation } from '#schema/observation.ts'
import { ChoicesProvider } from '#url/ChoicesProvider.tsx'
import { statement } from '../selectors/statement.ts'

function linkOf(fields: Partial<Observation>): string | null {
  render(
    <MemoryRouter initialEntries={['/en/xa-xb/trade']}>
      <LanguageProvider language="en" words={{ evidence: words }}>
        <CoreContext value={{ dyad: { first: 'XA', second: 'XB' } } as Core}>
          <ChoicesProvider>
            <CompareLink of={statement(fields)} />
          </ChoicesProvider>
        </CoreContext>
      </LanguageProvider>
    </MemoryRouter>,
  )
  return screen.queryByRole('link', { name: 'Compare them on one axis' })?.getAttribute('href') ?? null
}

afterEach(cleanup)

it('leads to the statements of the figure’s own flow, wherever the reader stands', () => {
  expect(linkOf({ measure: 'trade.imports', area: 'XB', counterpart: 'XA' })).toBe('/en/xa-xb/trade?flow=forth&sel=of-one#statements')
})

it('leads there for a product, too', () => {
  expect(linkOf({ product: '0702' })).toBe('/en/xa-xb/trade?sel=of-one#statements')
})

it('is absent where the trade page does not have the statements', () => {
  expect(linkOf({ measure: 'gdp', counterpart: null })).toBeNull()
  expect(linkOf({ counterpart: 'WORLD' })).toBeNull()
})
