import { cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { openView } from './openView.tsx'

afterEach(cleanup)

it('is called the overview in tabs and citations, where the name of the pair follows, and by that name on the page', async () => {
  await openView('overview')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Velmara and Torrenia')
  await waitFor(() => expect(document.title).toBe('Overview'))
})
