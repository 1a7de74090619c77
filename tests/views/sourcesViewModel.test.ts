import { expect, it } from 'vitest'
import type { SourceEntry } from '#domain/compiled.ts'
import { formatOf } from '#language/formatOf.ts'
import { sourcesViewModel } from '#views/sources/sourcesViewModel.ts'

const source = (publisher: string, place: number): SourceEntry => ({ id: `${publisher}-${place}`, publisher, kind: 'news', title: `Report ${place}`, language: 'en' }) as SourceEntry
const often = [1, 2, 3].map(place => source('Daily', place))
const rare = (count: number) => Array.from({ length: count }, (_, place) => source(`Paper ${place}`, place))
const groupsOf = (sources: readonly SourceEntry[], query = '') => sourcesViewModel(sources, { query }, formatOf('en')).groups

it('keeps a few rare publishers among the others', () => {
  const [news] = groupsOf([...often, ...rare(20)])
  expect(news?.publishers).toHaveLength(21)
  expect(news?.rare).toEqual([])
})

it('puts rare publishers apart where they would hide the others, and counts all sources', () => {
  const [news] = groupsOf([...often, ...rare(120)])
  expect(news?.publishers.map(({ publisher }) => publisher)).toEqual(['Daily'])
  expect(news?.rare).toHaveLength(120)
  expect(news?.count).toBe(123)
})

it('shows whatever is searched for, rare or not', () => {
  const [news] = groupsOf([...often, ...rare(120)], 'paper')
  expect(news?.publishers).toHaveLength(120)
  expect(news?.rare).toEqual([])
})
