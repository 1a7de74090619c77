import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { ReleaseNotice } from '#app/ReleaseNotice.tsx'
import { openPart } from '../views/openView.tsx'

afterEach(cleanup)

const open = (search: string) => openPart(<ReleaseNotice />, { path: `trade${search}`, sections: [] })

describe('the notice of an earlier release', () => {
  it('says how many records changed since, and leads to them', async () => {
    await open('?v=2025.3.31')
    const more = await screen.findByRole('link', { name: 'See what changed' })
    expect(screen.getByRole('status').textContent).toBe(
      'This link was made from data 2025.3.31. The page shows data 2025.6.30. Since then: figures 1, events 2, documents 2, people 1, sources 1. See what changed',
    )
    expect(more.getAttribute('href')).toBe('/en/xa-xb/changes?v=2025.3.31#data')
  })

  it('says so of a release that was never given out', async () => {
    await open('?v=2019.1.1')
    expect((await screen.findByText(/2019\.1\.1/)).textContent).toBe('No release 2019.1.1 was given out.')
  })

  it.each(['', '?v=2025.6.30', '?y=2020'])('is not there at "%s": the page shows what the link was made from', async search => {
    await open(search)
    expect(screen.queryByRole('status')).toBeNull()
  })
})
