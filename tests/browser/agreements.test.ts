import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { newPage } from './newPage.ts'

const [{ id: pair }] = JSON.parse(await readFile(join(inject('siteFolder'), 'data', 'pairs.json'), 'utf8')) as [{ id: string }]

it('J4: what is signed in a field, what of it is in force on a day, and one of them, in three steps that Back undoes', async () => {
  const page = await newPage()
  await page.goto(`/en/${pair}/agreements`)
  const rows = page.locator('#documents tbody tr')
  const all = await rows.count()

  await page.locator('main summary').filter({ hasText: 'Field' }).click()
  await page.getByRole('group', { name: 'Field' }).getByRole('checkbox', { name: /^Agriculture/ }).check()
  await page.waitForURL(/sector=agriculture/)
  await expect.poll(() => rows.count()).toBeLessThan(all)
  const inField = await rows.count()
  expect(inField).toBeGreaterThan(0)

  await page.getByLabel('Day', { exact: true }).fill('2015-01-01')
  await page.waitForURL(/force=2015-01-01/)
  await page.getByRole('heading', { name: 'In force on 1 January 2015' }).waitFor()
  const told = await page.locator('#force summary').evaluateAll(states => states.reduce((sum, state) => sum + Number(state.firstElementChild?.textContent), 0))
  expect(told).toBe(inField)

  await rows.first().getByRole('link').click()
  await page.getByText('On 1 January 2015').waitFor()
  expect(new URL(page.url()).search).toBe('?sector=agriculture&force=2015-01-01')

  await page.goBack()
  await expect.poll(() => rows.count()).toBe(inField)
  await page.goBack()
  await page.waitForURL(url => url.search === '?sector=agriculture')
  await page.goBack()
  await expect.poll(() => rows.count()).toBe(all)
})

it('finds a signatory by a name in another script', async () => {
  const page = await newPage()
  await page.goto(`/en/${pair}/agreements`)
  const rows = page.locator('#documents tbody tr')
  const all = await rows.count()
  const found = async (name: string) => {
    await page.getByRole('searchbox').fill(name)
    await page.waitForURL(url => url.searchParams.get('q') === name)
    await expect.poll(() => rows.count()).toBeLessThan(all)
    return rows.count()
  }
  const inLatin = await found('Aliyev')
  expect(inLatin).toBeGreaterThan(5)
  expect(await found('Əliyev')).toBeGreaterThanOrEqual(inLatin)
  expect(await found('Путин')).toBe(await found('Putin'))
})
