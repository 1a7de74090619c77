import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { NarrowedView } from '#app/NarrowedView.tsx'
import { CitePage } from '#takeaway/citation/CitePage.tsx'
import { VIEWS } from '#views/views.ts'
import { openFrame } from './openFrame.tsx'

afterEach(cleanup)

/** The page's citation as it stands, of a page called "Title". */
async function cited(view: string, query: string): Promise<string> {
  document.title = 'Title, 2020–2022'
  await openFrame(<NarrowedView view={view}><CitePage /></NarrowedView>, `/en/xa-xb/${VIEWS.find(({ name }) => name === view)!.path}${query}`)
  return /\. (Title, .*) \(data/.exec(screen.getByText(/^Dyad Atlas\./).textContent)![1]!
}

describe('the title of a cited page', () => {
  it('says what a timeline is narrowed to, and once', async () => {
    expect(await cited('timeline', '?y=2020..2022&sector=energy~transport&kind=visit&tone=strained&q=gas')).toBe('Title, 2020–2022 · Energy, Transport · Visits · strained · “gas”')
  })

  it('names levels, statuses and the day of a list of agreements', async () => {
    expect(await cited('agreements', '?y=2010..2012&level=treaty&status=in-force&force=2015-01-01')).toBe('Title, 2020–2022 · 2010–2012 · treaty between states · in force · in force: 1 January 2015')
  })

  it('names the day as of which a page is seen', async () => {
    expect(await cited('people', '?asof=2015-06-01')).toBe('Title, 2020–2022 · As of 1 June 2015')
  })

  it('is silent on what travels in the address and changes nothing here', async () => {
    expect(await cited('trade', '?sector=energy&kind=visit&q=gas')).toBe('Title, 2020–2022')
  })
})
