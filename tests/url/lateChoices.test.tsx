// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/react'
import { useLayoutEffect } from 'react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, it } from 'vitest'
import type { ChoicesInHand } from '#url/ChoicesContext.ts'
import { ChoicesProvider } from '#url/ChoicesProvider.tsx'
import { LateChoices } from '#url/LateChoices.tsx'
import { useChoices } from '#url/useChoices.ts'
import { useLateChoices } from '#url/useLateChoices.ts'

let hand: ChoicesInHand
/** What both parts showed, one entry for each time the page changed. */
let seen: string[]

const said = ({ chosen }: ChoicesInHand) => `${chosen.flow} ${chosen.selected ?? '–'}`

function Page() {
  hand = useChoices()
  const late = useLateChoices(['selected'])
  return (
    <>
      <output id="early">{said(hand)}</output>
      <LateChoices hand={late}>
        <Follower />
      </LateChoices>
      <Watcher />
    </>
  )
}

const Follower = () => <output id="late">{said(useChoices())}</output>

function Watcher() {
  useLayoutEffect(() => {
    const shown = ['early', 'late'].map(id => document.getElementById(id)?.textContent).join(' | ')
    if (seen.at(-1) !== shown) seen.push(shown)
  })
  return null
}

const open = () => {
  seen = []
  render(<MemoryRouter initialEntries={['/en/xx-yy/trade']}><ChoicesProvider><Page /></ChoicesProvider></MemoryRouter>)
}

afterEach(cleanup)

it('shows a choice first where it was made, and then in the parts that follow', () => {
  open()
  act(() => hand.choose({ flow: 'back' }))
  expect(seen).toEqual(['turnover – | turnover –', 'back – | turnover –', 'back – | back –'])
})

it('shows a choice of the following parts’ own everywhere at once', () => {
  open()
  act(() => hand.choose({ selected: 'y2020' }))
  expect(seen).toEqual(['turnover – | turnover –', 'turnover y2020 | turnover y2020'])
})
