import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { documentOf } from '#views/sector/rollCallChoices.ts'
import { RollCallList } from '#views/sector/RollCallList.tsx'
import { openPart } from './openView.tsx'

afterEach(cleanup)

const open = (search = '') => openPart(<RollCallList />, { path: `sectors/culture${search}`, sections: ['indicators'] })
const titles = () => within(screen.getByRole('table', { name: 'Votes in the UN General Assembly' })).getAllByRole('row').slice(1).map(row => /On [a-z ]+/.exec(row.textContent)?.[0].trim())

describe('the list of roll calls', () => {
  it('holds every roll call, newest first, with how each voted', async () => {
    await open()
    expect(titles()).toEqual(['On archives', 'On trade of rare birds', 'On outer space', 'On oceans'])
    expect(screen.getByRole('row', { name: /rare birds/ }).textContent).toMatch(/noyesopposite votes$/)
  })

  it('shows behind each count of a topic exactly the roll calls counted', async () => {
    await open()
    await userEvent.click(screen.getByRole('button', { name: 'birds, opposite votes: 1' }))
    expect(titles()).toEqual(['On trade of rare birds'])
    await userEvent.click(screen.getByRole('button', { name: 'no topic given, All: 1' }))
    expect(titles()).toEqual(['On outer space'])
  })

  it('opens what an address asks for: two votes, words and years together', async () => {
    await open('?measure=un.votes.same&q=OCEAN')
    expect(titles()).toEqual(['On oceans'])
    cleanup()
    await open('?y=2020..2021&tbl=1')
    expect(titles()).toEqual(['On trade of rare birds'])
  })

  it('says so when none fits', async () => {
    await open('?q=nothing+of+the+kind')
    expect(screen.getByText('No roll call fits.')).toBeDefined()
  })

  it('names source and licence', async () => {
    await open()
    expect(screen.getByRole('link', { name: 'CC BY 4.0' }).getAttribute('href')).toContain('/sources/votes-2025')
  })
})

describe('the document of a resolution', () => {
  it.each([
    ['A/RES/71/104', 'https://docs.un.org/A/RES/71/104'], ['R/47/69A', 'https://docs.un.org/A/RES/47/69'], ['R/48/75B/II', 'https://docs.un.org/A/RES/48/75'], ['not numbered', null],
  ])('of %s is %s', (resolution, address) => {
    expect(documentOf(resolution)).toBe(address)
  })
})
