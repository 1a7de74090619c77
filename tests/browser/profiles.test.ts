import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { newPage } from './newPage.ts'
import { sheetsOf } from './sheetsOf.ts'

const [{ id: pair }] = JSON.parse(await readFile(join(inject('siteFolder'), 'data', 'pairs.json'), 'utf8')) as [{ id: string }]

/** The person whom most events name, first of the list in that order. The page shows nothing until its filters are read. */
async function mostNamed() {
  const page = await newPage()
  await page.goto(`/en/${pair}/people?sort=-events`)
  await page.getByRole('radio', { name: 'by number of events', checked: true }).waitFor()
  return { page, name: await page.locator('#page section li a').first().innerText() }
}

it('J5: a name typed and Enter pressed give posts, meetings and documents of a person on one page', async () => {
  const { page, name } = await mostNamed()
  await page.keyboard.press('/')
  await page.getByRole('dialog').getByRole('combobox').fill(name)
  await page.getByRole('option', { name: new RegExp(name) }).first().waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name }).waitFor()
  for (const title of [/^Posts/, /^Who met whom/, /^Meetings/, /^Documents signed/]) expect(await page.getByRole('heading', { level: 2, name: title }).count()).toBe(1)
})

it.each(['en', 'az', 'ru'])('prints the person named most often on two sheets in %s', async language => {
  const { page, name } = await mostNamed()
  await page.getByRole('link', { name, exact: true }).first().click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
  await page.goto(page.url().replace('/en/', `/${language}/`).split('?')[0]!)
  expect(sheetsOf(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(2)
})

it('follows the lines of a person reached by key in the drawing of who met whom', async () => {
  const { page, name } = await mostNamed()
  await page.getByRole('link', { name, exact: true }).first().click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
  const looks = () => page.locator('#met figure path[stroke-width]').evaluateAll(paths => new Set(paths.map(path => path.getAttribute('class'))).size)
  await page.mouse.move(0, 0)
  await expect.poll(looks).toBe(1)
  await page.locator('#met figure li a').nth(1).focus()
  await expect.poll(looks).toBe(2)
})
