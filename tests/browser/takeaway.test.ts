import { buffer } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { newPage } from './newPage.ts'

/** Views with a chart, and the chart. */
const CHARTS = [['en/az-ru', '#picture'], ['az/az-ru/trade', '#totals'], ['ru/az-ru/partners', 'figure']] as const

/** A file as the reader gets it by pressing a button under a chart. */
async function taken(page: Page, chart: string, button: string): Promise<{ bytes: Buffer; name: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(chart).first().getByRole('button', { name: button, exact: true }).click(),
  ])
  return { bytes: await buffer(await download.createReadStream()), name: download.suggestedFilename() }
}

/** A page with filters in its address is drawn by script: its chart is there when its title names the flow. */
const filtered = (page: Page) => page.locator('#totals [data-picture="title"]', { hasText: '→' }).waitFor()

/** Cells of a CSV file, after its byte order mark. */
function cells(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, bare = '', end] of text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare)
    if (end !== ',') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('a chart taken away', () => {
  it.each(CHARTS)('of %s is a picture twice as fine as the drawing, and a drawing with its texts and typefaces inside', async (path, chart) => {
    const page = await newPage({ width: 390, theme: 'dark' })
    await page.goto(`/${path}`)
    const title = (await page.locator(`${chart} [data-picture="title"]`).first().textContent()) ?? ''
    const png = await taken(page, chart, 'PNG')
    const { bytes } = await taken(page, chart, 'SVG')
    const svg = bytes.toString()
    const [, width, height] = /width="(\d+)" height="(\d+)" viewBox/.exec(svg) ?? []
    expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([Number(width) * 2, Number(height) * 2])
    expect(Number(width)).toBeLessThanOrEqual(400)
    expect(svg).toContain("@font-face")
    expect(svg).toContain('url(data:font/woff2;base64,')
    expect(svg).not.toMatch(/\b(?:class|style|href)="/)
    expect(svg).not.toContain('var(--')

    const alone = await newPage()
    await alone.setContent(`<body>${svg}</body>`)
    const said = (await alone.locator('svg > text').allTextContents()).join(' ').replaceAll(/\s+/g, ' ')
    expect(said.startsWith(title)).toBe(true)
    for (const part of ['CC BY 4.0', 'Dyad Atlas, ', path]) expect(said).toContain(part)
    // No line of text reaches over the edge.
    const over = await alone.locator('svg text').evaluateAll((texts, right) => {
      const left = texts[0]?.closest('svg')?.getBoundingClientRect().left ?? 0
      return texts.filter(text => text.getBoundingClientRect().right - left > right).map(text => text.textContent)
    }, Number(width))
    expect(over).toEqual([])
  })

  it('is a table whose rows are those on the page, and JSON of the same figures with their sources', async () => {
    const page = await newPage()
    await page.goto('/en/az-ru/trade?tbl=1&flow=forth')
    await filtered(page)
    const shown = await page.locator('#totals table [data-evidence]').allTextContents()
    const csv = await taken(page, '#totals', 'CSV')
    const text = csv.bytes.toString()
    expect(csv.name).toMatch(/^[a-z-]+\.csv$/)
    expect(text.startsWith('\uFEFF')).toBe(true)
    const [head = [], ...rows] = cells(text)
    const column = (name: string) => rows.map(row => row[head.indexOf(name)] ?? '')
    expect(column('As worded').toSorted()).toEqual(shown.map(figure => figure.trim()).toSorted())
    for (const name of ['Publisher', 'Title', 'Where in it', 'Id', 'Unit', 'Kind']) expect(column(name).filter(cell => cell === '')).toEqual([])

    const json = JSON.parse((await taken(page, '#totals', 'JSON')).bytes.toString())
    expect(json.rows.map((row: { value: number }) => row.value)).toEqual(column('Value').map(Number))
    expect(json.rows.every((row: { evidence: { sources: unknown[] } }) => row.evidence.sources.length > 0)).toBe(true)
    expect(json).toMatchObject({ title: await page.locator('#totals [data-picture="title"]').textContent(), licence: expect.stringContaining('CC BY 4.0') })
  })

  it('keeps its names apart at every width', async () => {
    const page = await newPage()
    const meeting: string[] = []
    for (const width of [390, 820, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      for (const [path] of CHARTS) {
        await page.goto(`/${path}`)
        meeting.push(...(await page.locator('[data-picture="drawing"]').evaluateAll(drawings => drawings.flatMap(drawing => {
          const texts = [...drawing.querySelectorAll('svg text')].filter(text => text.getBoundingClientRect().width > 0)
          // Two pixels of the line's height hold no ink.
          const boxes = texts.map(text => text.getBoundingClientRect()).map(({ left, right, top, bottom }) => ({ left, right, top: top + 2, bottom: bottom - 2 }))
          return texts.flatMap((text, index) => texts.slice(index + 1).flatMap((other, step) => {
            const [a, b] = [boxes[index], boxes[index + 1 + step]]
            return a && b && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom ? [`${text.textContent} / ${other.textContent}`] : []
          }))
        }))).map(pair => `${width} ${path}: ${pair}`))
      }
    }
    expect(meeting).toEqual([])
  })
})

describe('a chart cited', () => {
  it('is saved by keyboard as RIS, with what the reader chose and the data release in its link', async () => {
    const page = await newPage()
    await page.goto('/ru/az-ru/trade?flow=forth')
    await filtered(page)
    const chart = page.locator('#totals')
    await chart.getByRole('button', { name: '❞ Сослаться' }).press('Enter')
    await chart.getByRole('combobox', { name: 'Формат' }).selectOption('RIS')
    const [download] = await Promise.all([page.waitForEvent('download'), chart.getByRole('button', { name: 'Сохранить .ris' }).press('Enter')])
    const ris = (await buffer(await download.createReadStream())).toString()
    expect(download.suggestedFilename()).toBe('dyad-atlas-az-ru-trade-totals-flow-forth-unit-usd.ris')
    expect(ris).toMatch(/^TY {2}- FIGURE\r\n[^]*\r\nER {2}- \r\n$/)
    expect(ris).toContain(`TI  - ${await chart.locator('[data-picture="title"]').first().textContent()}\r\n`)
    const link = /^UR {2}- (.+)\r$/m.exec(ris)?.[1] ?? ''
    expect(link).toMatch(/\/ru\/az-ru\/trade\?flow=forth&.*v=\d{4}\.\d+\.\d+(?:-\d+)?#totals$/)
    await page.goto(link)
    await filtered(page)
    expect(ris).toContain(await chart.locator('[data-picture="title"]').first().textContent())
  })
})

describe('a figure taken away', () => {
  it.each([[1440, 900], [820, 1180], [390, 844]])('is cited in full at %i × %i: nothing of the citation or of the evidence is hidden behind the other', async (width, height) => {
    const page = await newPage({ width, height })
    await page.goto('/en/az-ru/trade')
    await page.locator('#page [data-evidence="stated"]:visible').first().click()
    const sheet = page.locator('dialog[open]')
    await sheet.getByRole('button', { name: 'Cite' }).click()
    const text = sheet.getByRole('region', { name: /^APA: / })
    await text.waitFor()
    expect(await text.evaluate(box => box.scrollHeight - box.clientHeight)).toBe(0)
    await expect.poll(() => sheet.getByRole('button', { name: 'Copy: APA' }).evaluate(button => button.getBoundingClientRect().bottom <= innerHeight)).toBe(true)
    const [evidence, take] = await sheet.evaluate(dialog => [dialog.querySelector('h3')!, dialog.querySelector('[aria-expanded="true"]')!].map(part => part.getBoundingClientRect()))
    expect(evidence!.bottom).toBeLessThanOrEqual(take!.top)
  })

  it('is collected in two presses, and still there with its source after a reload on another page', async () => {
    const page = await newPage()
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto('/en/az-ru/trade')
    await page.locator('#page [data-evidence="stated"]:visible').first().click()
    const sheet = page.locator('dialog[open]')
    await sheet.getByRole('button', { name: '+ Collect' }).click()
    await sheet.getByRole('button', { name: 'Copy as a sentence' }).click()
    const copied = () => page.evaluate(() => navigator.clipboard.readText())
    const sentence = await copied()
    expect(sentence).toMatch(/: .*\d.*Source: .*\/trade\?v=[\d.-]+#o-\S+ \(accessed \d+ \w+ \d{4}\)$/)
    await page.goto('/en/az-ru/people')
    await page.getByRole('button', { name: /^Basket/ }).click()
    await page.locator('dialog[open]').getByRole('button', { name: 'Text with footnotes' }).click()
    await page.getByText('Copied', { exact: true }).waitFor()
    const text = await copied()
    expect(text).toContain(sentence.split('. Source: ')[0])
    expect(text).toContain(sentence.split('. Source: ')[1])
  })

  it('reopens by a fixed link to the same view in a fresh browser in another time zone', async () => {
    const page = await newPage()
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto('/ru/az-ru/trade?y=2010..2021&flow=forth')
    await filtered(page)
    await page.locator('summary', { hasText: 'Другие способы поделиться' }).click()
    await page.getByRole('button', { name: 'Скопировать постоянную ссылку' }).click()
    await page.getByText('Ссылка скопирована').first().waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    for (const part of ['y=2010..2021', 'flow=forth', 'unit=usd', 'tbl=0', 'v=']) expect(link).toContain(part)
    const other = await newPage({ timezoneId: 'Pacific/Auckland' })
    await other.goto(link)
    await filtered(other)
    const chart = (on: Page) => on.locator('#totals [data-picture="title"]').textContent()
    expect(await chart(other)).toBe(await chart(page))
  })
})

it('cites a page at its published address before a script runs, and at the one it was read at after', async () => {
  const still = await newPage({ js: false })
  await still.goto('/en/az-ru/timeline')
  const published = new URL((await still.locator('link[rel="canonical"]').getAttribute('href'))!).origin
  expect(await still.locator('[data-citation]').textContent()).toContain(` ${published}/en/az-ru/timeline?v=`)
  const page = await newPage()
  await page.goto('/en/az-ru/timeline?y=2020..2022&sector=energy~transport')
  await page.getByText('Cite this page').click()
  const text = page.getByRole('region', { name: /^APA: / })
  await text.waitFor()
  expect(await text.textContent()).toContain('Events and documents, 2020–2022 · Energy, Transport (data')
  expect(await text.textContent()).toContain(`from ${new URL(page.url()).origin}/en/az-ru/timeline?`)
})
