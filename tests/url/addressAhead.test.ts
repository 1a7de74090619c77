// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aheadNow, watchAhead, writeNow } from '#url/addressAhead.ts'

const PATH = '/en/xx-yy/agreements'
const choose = (search: string) => writeNow({ pathname: PATH, search }, () => history.pushState(null, '', PATH + search))
/** What a browser does when the reader goes back: it moves the address, then says so. The router has not followed yet. */
const goTo = (address: string) => {
  history.replaceState(null, '', address)
  dispatchEvent(new PopStateEvent('popstate'))
}

let stop: () => void
beforeEach(() => {
  history.replaceState(null, '', PATH)
  stop = watchAhead(() => {})
})
afterEach(() => stop())

describe('A choice that the page shows before the router has followed', () => {
  it('is over when the reader goes back before the router arrived', () => {
    choose('?sector=energy')
    expect(aheadNow()?.search).toBe('?sector=energy')
    goTo(PATH)
    expect(aheadNow()).toBeNull()
  })

  it('is over when the reader goes back to another page', () => {
    choose('?sector=energy')
    goTo('/en/xx-yy/trade?sector=energy')
    expect(aheadNow()).toBeNull()
  })

  it('stays when the reader only moves within the page', () => {
    choose('?sector=energy')
    goTo(`${PATH}?sector=energy#o-row`)
    expect(aheadNow()?.search).toBe('?sector=energy')
  })
})
