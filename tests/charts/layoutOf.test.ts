import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutOf } from '#charts/layoutOf.ts'
import { placeEndLabels } from '#charts/placeEndLabels.ts'
import { yearSeries } from './yearSeries.ts'

const values = fc.dictionary(fc.integer({ min: 1990, max: 2025 }).map(String), fc.double({ min: -50, max: 1000, noNaN: true }), { minKeys: 1 })

describe('layoutOf', () => {
  it('puts every figure on the plot, whatever the figures', () => {
    fc.assert(
      fc.property(values, values, (one, other) => {
        const layout = layoutOf([yearSeries(one), yearSeries(other, { id: 'other', role: 'second' })])
        expect(layout).not.toBeNull()
        for (const { walk } of layout?.series ?? []) {
          for (const { point } of walk) {
            for (const place of [layout?.x(point.year), layout?.y(point.value)]) {
              expect(place).toBeGreaterThanOrEqual(-1e-9)
              expect(place).toBeLessThanOrEqual(1 + 1e-9)
            }
          }
        }
      }),
    )
  })

  it('leaves a gap where a year has no figure', () => {
    const layout = layoutOf([yearSeries({ 2010: 1, 2011: 2, 2014: 3 })])
    expect(layout?.series[0]?.runs.map(run => run.map(({ year }) => year))).toEqual([[2010, 2011], [2014]])
  })

  it('joins no part of a year to the whole ones', () => {
    const series = yearSeries({ 2020: 1 })
    const layout = layoutOf([{ ...series, points: [...series.points, { year: 2021, value: 2, partial: 'January–June 2021' }] }])
    expect(layout?.series[0]?.runs.flat().map(({ year }) => year)).toEqual([2020])
    expect(layout?.series[0]?.apart.map(({ kind }) => kind)).toEqual(['partial'])
  })

  it('holds zero, unless told otherwise', () => {
    expect(layoutOf([yearSeries({ 2020: 40, 2021: 41 })])?.valueDomain[0]).toBe(0)
    expect(layoutOf([yearSeries({ 2020: 40, 2021: 41 })], { baseline: null })?.valueDomain[0]).toBeGreaterThan(30)
  })

  it('holds the ends of inexact figures', () => {
    const series = { ...yearSeries({}), points: [{ year: 2020, value: 4, interval: { low: 3, high: 9 } }] }
    expect(layoutOf([series])?.valueDomain[1]).toBeGreaterThanOrEqual(9)
  })

  it('puts rank 1 on top', () => {
    const layout = layoutOf([yearSeries({ 2020: 1, 2021: 5 })], { ranks: true })
    expect(layout?.y(1)).toBeLessThan(layout?.y(5) ?? 0)
    expect(layout?.valueTicks).toEqual([1, 2, 3, 4, 5])
  })

  it('has nothing to lay out without figures', () => {
    expect(layoutOf([yearSeries({})], { years: { from: 2000, to: 2005 } })).toBeNull()
    expect(layoutOf([yearSeries({ 1999: 1 })], { years: { from: 2000, to: 2005 } })).toBeNull()
  })
})

describe('placeEndLabels', () => {
  it('keeps names at the edge from overlapping', () => {
    const layout = layoutOf([1, 2, 3, 4].map(index => yearSeries({ 2019: 5, 2020: 10 + index / 10 }, { id: String(index) })))
    const places = layout ? placeEndLabels(layout).map(({ y }) => y).sort((a, b) => a - b) : []
    expect(places).toHaveLength(4)
    places.slice(1).forEach((place, index) => expect(place - (places[index] ?? 0)).toBeGreaterThan(0.06))
  })

  it('names a line that ends early where it ends', () => {
    const layout = layoutOf([yearSeries({ 2000: 1, 2001: 1 }, { id: 'early', label: 'Early' }), yearSeries({ 2000: 9, 2020: 9 }, { id: 'late' })])
    const early = layout && placeEndLabels(layout).find(({ id }) => id === 'early')
    expect(early?.edge).toBe(false)
    expect(early?.x).toBeLessThan(0.2)
  })
})
