import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { Resvg } from '@resvg/resvg-js'
import type { Card } from '#app/cards/Card.ts'
import { drawCard } from '../../build/cards/drawCard.ts'
import { drawEndLabels } from '../../build/cards/drawEndLabels.ts'
import { drawFigures } from '../../build/cards/drawFigures.ts'
import { PALETTE } from '../../build/cards/palette.ts'
import { makeTypefaces, type Typefaces } from '../../build/cards/typefaces.ts'

const card: Card = {
  language: 'az',
  eyebrow: 'Azərbaycan – Rusiya · İdxal, ₼',
  title: 'Şəki, İlham Əliyev, Ўй — Товарооборот за год',
  lead: 'Dövriyyə, milyard ABŞ dolları, 1991–2025',
  drawing: {
    kind: 'years',
    ticks: [{ at: 0.5, text: '2000' }],
    bands: [{ full: 'events', hollow: 'neutral', below: 'strained', stacks: [{ at: 0.25, full: 2, hollow: 1, below: 1 }, { at: 0.75, full: 0, hollow: 0, below: 0 }] }],
    plot: {
      ticks: [{ at: 1, text: '0' }, { at: 0, text: '5' }],
      baseline: 1,
      hollow: 'other statement',
      between: [[[0, 0], [0.5, 0], [0.5, 0.5], [0, 0.5]]],
      lines: [{ role: 'first', name: 'counted by us', latest: '2024: $4.8 bn', end: [1, 0.1], stretches: [{ spots: [[0, 0.5], [0.2, 0.4]], thin: false }], figures: [[0, 0.5], [0.2, 0.4], [1, 0.1]], apart: [[0.6, 0.6]], inexact: [{ at: [1, 0.1], low: 0.1, high: null }] }],
    },
  },
  foot: 'Data 2026, figures through 2025',
}
let faces: Typefaces

beforeAll(async () => {
  faces = await makeTypefaces()
})

describe('a card', () => {
  it('is a picture of 1200 × 630 that is the same each time', async () => {
    const draw = () => new Resvg(drawCard(card, faces), { font: { loadSystemFonts: false } }).render().asPng()
    const picture = draw()
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630])
    expect(picture.length).toBeLessThan(300_000)
    expect((await makeTypefaces()).title.width('Əliyev', 60)).toBe(faces.title.width('Əliyev', 60))
    expect(draw().equals(picture)).toBe(true)
  })

  it('holds no text that a font of the machine would have to draw', () => {
    expect(drawCard(card, faces)).not.toMatch(/<text|font-family/)
  })

  it('draws a gap as a gap: a line for each run, and none between', () => {
    const svg = drawCard(card, faces)
    const lines = [...svg.matchAll(/<path d="M([^"]+)" fill="none" stroke="#0b7285" stroke-width="4"/g)].map(match => match[1]?.split('L').length)
    expect(lines).toEqual([2])
  })

  it('keeps air between the names of lines, however long the figure of one is', () => {
    const plot = { left: 110, top: 230, right: 806, bottom: 504 }
    const line = (name: string, latest: string, down: number) => ({ role: 'first' as const, name, latest, end: [0.7, down] as const, stretches: [], figures: [], apart: [], inexact: [] })
    const lines = [line('counted by Russia', '2017: $151 m', 0.25), line('no office named', 'January–March 2019: more than $25.1 m', 0.87), line('counted by Azerbaijan', '2020: $197.4 m', 0.01), line('UN Comtrade', '2024: $168.7 m', 0.16)]
    const drawn: { text: string; y: number; size: number }[] = []
    for (const face of [faces.text, faces.strong]) vi.spyOn(face, 'line').mockImplementation((text, { y, size }) => (drawn.push({ text, y, size }), ''))
    drawEndLabels(lines, plot, 1136, faces)
    vi.restoreAllMocks()
    drawn.sort((one, other) => one.y - other.y)
    expect(drawn.map(({ text }) => text).join(' ')).toBe('counted by Azerbaijan 2020: $197.4 m UN Comtrade 2024: $168.7 m counted by Russia 2017: $151 m no office named January–March 2019: more than $25.1 m')
    const starts = new Set(lines.map(({ name }) => name))
    drawn.slice(1).forEach(({ text, y, size }, before) => expect(y - drawn[before]!.y).toBeGreaterThan(size * (starts.has(text) ? 1.6 : 1.2)))
    expect(drawn.at(-1)!.y).toBeLessThanOrEqual(plot.bottom)
    expect(drawn[0]!.y - drawn[0]!.size).toBeGreaterThanOrEqual(plot.top - 8)
  })

  it('cuts no period off what a figure counts, however long that is', () => {
    const drawn: string[] = []
    for (const face of [faces.text, faces.strong]) vi.spyOn(face, 'line').mockImplementation(text => (drawn.push(text), ''))
    drawFigures({ kind: 'figures', rows: [{ figure: '99,9 %', what: 'Доля в экспорте этого товара у продавца: Азербайджан → Россия, январь–май 2024', who: 'по счёту Азербайджана', role: 'first' }] }, { left: 64, top: 230, right: 1136, bottom: 540 }, faces)
    vi.restoreAllMocks()
    expect(drawn.join(' ')).toBe('Доля в экспорте этого товара у продавца: Азербайджан → Россия, январь–май 2024 по счёту Азербайджана')
  })

  it('names the letters that it could not set', () => {
    faces.text.width('Ў 数', 20)
    expect(faces.text.missing).toContain('数')
  })

  it('breaks long titles and keeps every word', () => {
    const text = 'one two three four five six seven eight nine ten eleven twelve'
    expect(faces.title.balanced(text, 40, 400, 9).join(' ')).toBe(text)
    expect(faces.title.wrapped(text, 40, 400, 2).at(-1)).toMatch(/…$/)
    for (const line of faces.title.wrapped(text, 40, 400, 2)) expect(faces.title.width(line, 40)).toBeLessThanOrEqual(400)
  })

  it('has the colours of the light page', () => {
    const tokens = readFileSync('src/app/tokens.css', 'utf8').split('}')[0] ?? ''
    const same: Record<string, string> = { fourth: 'ink', silent: 'rule' }
    for (const [name, colour] of Object.entries(PALETTE)) expect(`${name} ${new RegExp(`--${same[name] ?? name}: (#\\w+);`).exec(tokens)?.[1]}`).toBe(`${name} ${colour}`)
  })
})
