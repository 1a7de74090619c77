import { cleanup, render, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { Readout } from '#charts/Readout.tsx'
import { words } from '#language/en/basket.ts'
import { LanguageProvider } from '#language/LanguageProvider.tsx'
import { ProvenanceContext } from '#takeaway/Provenance.ts'
import type { TakenFigure } from '#takeaway/TakenFigure.ts'
import { EmbeddedContext } from '#ui/EmbeddedContext.ts'

afterEach(cleanup)

/** The basket is one for all files of tests: an id that no other has. */
const taken = { pair: 'xa-xb', id: 'of-the-readout', subject: 'Turnover', periodText: '2020', text: '$2 bn', counted: '', statedBy: '', inputs: [], sources: [] } as unknown as TakenFigure

/** The buttons beside a figure, on a page or in another site. */
function buttons(embedded: boolean): (string | null)[] {
  const { container } = render(
    <LanguageProvider language="en" words={{ basket: words }}>
      <ProvenanceContext value={{ figureAt: () => taken, sourcesOf: () => [], release: '1', licence: '' }}>
        <EmbeddedContext value={embedded}>
          <Readout year="2020" lines={1} hint="" announced="" figures={[{ id: 'one', name: 'Turnover', text: '$2 bn', href: '#o-one', active: true }]} />
        </EmbeddedContext>
      </ProvenanceContext>
    </LanguageProvider>,
  )
  return within(container).getAllByRole('button').map(({ textContent }) => textContent)
}

it('offers the basket on a page, and not inside another site, where nobody could look into it', () => {
  expect(buttons(false)).toEqual(['+', '❞'])
  cleanup()
  expect(buttons(true)).toEqual(['❞'])
})
