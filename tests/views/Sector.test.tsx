import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { openView } from './openView.tsx'

afterEach(cleanup)

it('the page of a sector says which filter leaves nothing', async () => {
  await openView('sector', { id: 'agriculture', search: '?y=1901..1902' })
  expect(screen.getByRole('button', { name: /1901–1902/ })).toBeDefined()
})
