import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { EvidenceScope } from '#evidence/EvidenceScope.tsx'
import type { Observation } from '#schema/observation.ts'
import { BeforeAfter } from '#views/BeforeAfter.tsx'
import { beforeAfterModel } from '#views/beforeAfterModel.ts'
import { statement } from '../selectors/statement.ts'
import { Here, madeUp, type Made } from './Here.tsx'

let made: Made
beforeAll(async () => {
  made = await madeUp(['impact'])
})
afterEach(cleanup)

const year = (period: string, value: number, fields: Partial<Observation> = {}) => statement({ id: `t-${period}-${fields.reporter ?? 'XA'}`, period, value, compiler: 'customs', ...fields })
const world = (period: string, value: number) => ['trade.exports', 'trade.imports'].map(measure => statement({ id: `w-${measure}-${period}`, measure, counterpart: 'WORLD', compiler: 'bank', period, value }))

/** What the page says of the closed border of 2020, where `trade` is all that is stated. */
function shown(trade: readonly Observation[], voices = ['first', 'second', 'tradebase']) {
  const event = made.core.events.find(({ id }) => id === '2020-border-closed')
  if (!event) throw new Error('the invented pair lost its border')
  const indicators = ['2017', '2018', '2021', '2022'].flatMap((period, index) => world(period, 1e9 * (1 + index)))
  const model = beforeAfterModel(made.core, { trade, products: [], indicators }, event, { flow: 'turnover', voices })
  render(
    <Here made={made}>
      <EvidenceScope rows={model.evidence.rows} computed={model.evidence.computed} sources={new Map()}>
        <BeforeAfter model={model} />
      </EvidenceScope>
    </Here>,
  )
}

const row = (name: RegExp) => within(screen.getByRole('row', { name }))
/** Spaces inside figures are no-break ones. */
const plain = (element: Element | undefined) => element?.textContent.replaceAll('\u00A0', ' ')
const full = [year('2017', 1e9), year('2018', 2e9), year('2021', 3e9), year('2022', 3e9)]

describe('trade around an event', () => {
  it('gives both means with their years and number, and the change in percent and in dollars', () => {
    shown(full)
    const cells = row(/^Velmara \$1/).getAllByRole('cell').map(plain)
    expect(cells).toEqual(['$1.5 bn 2017, 2018 (n = 2)', '$3 bn 2021, 2022 (n = 2)', '+100.0% +$1.5 bn'])
  })

  it('holds every computed figure against its row in the table of evidence', () => {
    shown(full)
    const links = row(/^Velmara \$1/).getAllByRole('link')
    expect(links.map(link => document.getElementById(link.getAttribute('href')?.slice(1) ?? '') !== null)).toEqual([true, true, true, true])
  })

  it('sets the same years of trade with the world beside it', () => {
    shown(full)
    const [before] = row(/Velmara: with the world/).getAllByRole('cell')
    expect(plain(before)).toBe('$3 bn 2017, 2018 (n = 2)')
  })

  it('always says that time is not cause', () => {
    shown([])
    expect(screen.getByText('A difference in time, not a cause.')).toBeDefined()
  })

  it('says which side lacks figures, and shows what is stated', () => {
    shown([year('2018', 2e9), year('2021', 3e9), year('2022', 3e9)])
    const line = row(/^Velmara \$2/)
    expect(line.getByText('No comparison: a single figure before, for 2018, out of 2017–2019. Two are needed on each side.')).toBeDefined()
    expect(line.getByRole('link', { name: /^\$2\sbn$/ })).toBeDefined()
  })

  it('says in which year the counting office changes', () => {
    shown([...full.slice(0, 2), year('2021', 3e9, { compiler: 'statistics' }), year('2022', 3e9, { compiler: 'statistics' })])
    expect(screen.getByText('No comparison: the office that counts changes inside the window, customs for 2018, statistics for 2021.')).toBeDefined()
  })

  it('names the bound that it leaves out', () => {
    shown([...full, year('2019', 4e9, { bound: 'over' })])
    expect(screen.getByRole('row', { name: /Left out of the means.*2019: more than \$4\sbn/ })).toBeDefined()
  })

  it('names who states nothing', () => {
    shown(full)
    expect(screen.getByText('Nothing is stated for 2017–2023 by: Torrenia; Trade Base.')).toBeDefined()
  })

  it('counts the other events of the window by tone and leads to all of them', () => {
    shown(full)
    const counts = within(screen.getByRole('heading', { name: 'Other events in the same years' }).parentElement ?? document.body)
    expect(counts.getByText(/cooperative: 2/)).toBeDefined()
    expect(counts.getByRole('link', { name: 'All of them on the timeline' }).getAttribute('href')).toBe('/en/xa-xb/timeline?y=2017..2023')
  })
})
