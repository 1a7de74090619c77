import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { newPage } from './newPage.ts'

const [{ id: pair }] = JSON.parse(await readFile(join(inject('siteFolder'), 'data', 'pairs.json'), 'utf8')) as [{ id: string }]
const FAILED = [/Failed to load resource/]

it('keeps the frame and its ways where the next page cannot be fetched, and tries again when asked', async () => {
  const page = await newPage({ expected: [...FAILED, /sources\.json failed/] })
  await page.goto(`/en/${pair}/agreements?sector=agriculture`)
  await page.locator('html[data-awake]').waitFor()
  await page.route(/\/sources\.json/, route => route.abort('internetdisconnected'))
  await page.getByRole('link', { name: /^[\d,]+ sources$/ }).click()
  await page.getByRole('heading', { level: 1, name: 'The server cannot be reached' }).waitFor()
  expect(page.url()).toMatch(/\/sources\?sector=agriculture$/)
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Trade', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Trade' }).waitFor()
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: 'The server cannot be reached' }).waitFor()
  await page.unroute(/\/sources\.json/)
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('heading', { level: 1, name: 'Sources' }).waitFor()
})
