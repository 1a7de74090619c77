import { describe, expect, it } from 'vitest'
import { layoutOf } from '#charts/layoutOf.ts'
import { placeFlags } from '#charts/placeFlags.ts'
import type { EventMark } from '#charts/YearSeries.ts'
import { yearSeries } from './yearSeries.ts'

const layout = layoutOf([yearSeries({ 1991: 1, 2025: 5 })])
const mark = (index: number, fields: Partial<EventMark> = {}): EventMark => ({ id: `e${index}`, at: 1992 + index * 0.7, label: `Event ${index}`, title: `Event ${index}`, href: `/events/e${index}`, weight: index, ...fields })
const place = (marks: readonly EventMark[]) => {
  if (!layout) throw new Error('no layout')
  return placeFlags(marks, layout)
}

describe('flags of many events', () => {
  const many = Array.from({ length: 40 }, (_, index) => mark(index))

  it('name at most seven and count all the others', () => {
    const { marks, groups } = place(many)
    expect(marks.filter(({ named }) => named).length).toBeLessThanOrEqual(7)
    expect([...marks.filter(({ named }) => named), ...groups.wide.flatMap(group => group.marks)].map(({ mark: { id } }) => id).sort()).toEqual(many.map(({ id }) => id).sort())
  })

  it('number every one on a narrow chart', () => {
    expect(place(many).groups.narrow.flatMap(({ marks }) => marks.map(({ number }) => number))).toEqual(many.map((_, index) => index + 1))
  })

  it('always name the selected one', () => {
    const { marks } = place(many.map(one => (one.id === 'e0' ? { ...one, selected: true } : one)))
    expect(marks.find(({ mark: { id } }) => id === 'e0')?.named).not.toBeNull()
  })

  it('tell the whole of a name where there is room, and a part where names would crowd others out', () => {
    const label = 'The first official visit of a president to the other capital'
    expect(place([mark(2, { label }), mark(12, { label })]).marks.map(({ text }) => text)).toEqual([label, label])
    const crowded = place(many.map(one => ({ ...one, label })))
    expect(crowded.marks.filter(({ named }) => named).length).toBe(place(many.map(one => ({ ...one, label: label.slice(0, 30) }))).marks.filter(({ named }) => named).length)
    expect(crowded.marks[0]?.text.length).toBeLessThan(label.length)
  })

  it('name all of a few', () => {
    expect(place([mark(2), mark(20), mark(40)]).groups.wide).toEqual([])
  })
})

describe('an event known by its year only', () => {
  it('takes up that year, not its first day', () => {
    const [only] = place([mark(0, { at: 2010.5, span: { from: 2010, to: 2011 } })]).marks
    expect([only?.x, only?.span]).toEqual([layout?.x(2010), { from: layout?.x(2009.5), to: layout?.x(2010.5) }])
  })

  it('is cut at the years shown', () => {
    expect(place([mark(0, { at: 1990, span: { from: 1989, to: 1993 } })]).marks[0]?.span?.from).toBe(0)
  })
})
