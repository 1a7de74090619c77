import { expect, it } from 'vitest'
import { newPage } from './newPage.ts'

it('reports an error in a figure by keyboard: filled in, kept on Escape, with the focus back at the evidence', async () => {
  const page = await newPage()
  await page.goto('/en/az-ru/trade')
  const figure = page.locator('main [data-evidence="stated"]:visible').first()
  const shown = await figure.textContent()
  await figure.focus()
  await page.keyboard.press('Enter')
  const link = page.getByRole('dialog', { name: 'Evidence' }).getByRole('link', { name: 'Report an error' })
  await link.focus()
  await page.keyboard.press('Enter')
  const form = page.getByRole('dialog', { name: 'Report an error' })
  const field = form.getByRole('textbox', { name: 'What should be there' })
  await field.fill('Another figure')
  await page.keyboard.press('Escape')
  await form.waitFor({ state: 'detached' })
  expect(await link.evaluate(element => element === document.activeElement)).toBe(true)

  await page.keyboard.press('Enter')
  expect(await field.inputValue()).toBe('Another figure')
  const address = new URL((await form.getByRole('link', { name: /↗$/ }).getAttribute('href')) ?? '')
  const body = address.searchParams.get('body') ?? ''
  expect(body).toContain('Another figure')
  expect(body).toContain(shown)
  expect(body).toMatch(/Address: \S+\/en\/az-ru\/trade\?v=\d{4}\.\d+\.\d+(?:-\d+)?#[oc]-\S+/)
})
