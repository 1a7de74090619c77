import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { openView } from './openView.tsx'

afterEach(cleanup)

const section = (title: string | RegExp) => screen.getByRole('heading', { name: title, level: 2 }).closest('section')!

describe('the page of a body', () => {
  it('says who held which post in it, and when as far as sources date it', async () => {
    await openView('organisation', { id: 'xb-transport-ministry' })
    expect(within(section(/^Who held a post/)).getByRole('listitem').textContent).toBe('Cilla OrmNegotiator1995–2004; named on 1 day, 12 May 1995')
  })

  it('gives the figures it counted by measure, and each of the latest with its evidence on the page', async () => {
    await openView('organisation', { id: 'xb-customs' })
    const figures = section(/^Figures it counted/)
    const link = within(figures).getAllByRole('link').find(one => one.getAttribute('href')?.startsWith('#o-'))!
    expect(document.getElementById(link.getAttribute('href')!.slice(1))).not.toBeNull()
  })

  it('says nothing of figures where it counted none', async () => {
    await openView('organisation', { id: 'hale-energy' })
    expect(screen.queryByRole('heading', { name: /^Figures it counted/ })).toBeNull()
  })

  it('marks its name in other languages', async () => {
    await openView('organisation', { id: 'hale-energy' })
    expect(screen.getByText('Хейл Энерджи').getAttribute('lang')).toBe('ru')
  })
})
