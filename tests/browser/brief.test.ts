import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { LANGUAGES } from '#schema/vocabulary.ts'
import { newPage } from './newPage.ts'
import { sheetsOf } from './sheetsOf.ts'

const [{ id: pair }] = JSON.parse(await readFile(join(inject('siteFolder'), 'data', 'pairs.json'), 'utf8')) as [{ id: string }]
const ASKED = ['', '?y=2020..2022', '?sector=agriculture', '?sector=trade', '?y=1992', '?y=2015..2024&sector=transport~economy~diplomacy', '?asof=2021-11-25']

it.each(LANGUAGES)('prints the brief on exactly two sheets of A4 and of Letter in %s', async language => {
  const page = await newPage()
  for (const asked of ASKED) {
    await page.goto(`/${language}/${pair}/brief${asked}`)
    await page.locator('#notes li').first().waitFor()
    for (const format of ['A4', 'Letter']) expect([asked, format, sheetsOf(await page.pdf({ format }))]).toEqual([asked, format, 2])
  }
})

it('holds its whole address on paper before the app is there, and answers after', async () => {
  const page = await newPage()
  await page.goto(`/en/${pair}/brief`)
  await page.pdf()
  const line = page.locator('footer [data-address]')
  const whole = new URL(page.url()).href
  expect(await line.textContent()).toBe(whole)
  await page.mouse.move(40, 40)
  await page.mouse.move(60, 60)
  await page.locator('html[data-awake]').waitFor()
  expect(await line.textContent()).toBe(whole)
})

it('says on paper when it was printed, from where and from which data', async () => {
  const page = await newPage()
  await page.goto(`/en/${pair}/brief?y=2020..2022`)
  await page.locator('#notes li').first().waitFor()
  await page.emulateMedia({ media: 'print' })
  await page.getByText(/printed on \d/).waitFor()
  expect(await page.locator('footer').innerText()).toMatch(/Data \d{4}\.\d+\.\d+[\s\S]*\/brief\?y=2020\.\.2022/)
})
