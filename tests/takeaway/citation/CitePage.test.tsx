import { act, cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { CitePage } from '#takeaway/citation/CitePage.tsx'
import { openPart } from '../../views/openView.tsx'

afterEach(cleanup)

it('cites the page under the title that it has now', async () => {
  document.title = 'Turnover'
  await openPart(<CitePage />, { path: 'trade', sections: [] })
  await userEvent.click(screen.getByText('Cite this page'))
  await screen.findByRole('region', { name: 'APA: Turnover' }, { timeout: 20_000 })
  await act(async () => {
    document.title = 'Exports'
    await Promise.resolve()
  })
  expect((await screen.findByRole('region', { name: 'APA: Exports' })).textContent).toContain('Exports (data')
})

it('closes at Escape and gives the focus back to what opened it', async () => {
  document.title = 'Turnover'
  await openPart(<CitePage />, { path: 'trade', sections: [] })
  const summary = screen.getByText('Cite this page')
  await userEvent.click(summary)
  const text = await screen.findByRole('region', { name: 'APA: Turnover' }, { timeout: 20_000 })
  text.focus()
  await userEvent.keyboard('{Escape}')
  expect(summary.closest('details')!.open).toBe(false)
  expect(document.activeElement).toBe(summary)
})
