import { expect, it } from 'vitest'
import { newPage } from './newPage.ts'

it.each([[390, 'light'], [820, 'dark'], [1440, 'light']] as const)('a section that a link leads to has one ground at %i px, %s: heads of rows that stay in sight stand on it too', async (width, theme) => {
  const page = await newPage({ width, theme })
  await page.goto('/en/az-ru/data#coverage')
  const grounds = await page.locator('#coverage').evaluate(section => [section, ...section.querySelectorAll('th:first-child')].map(part => getComputedStyle(part).backgroundColor))
  expect(grounds.length).toBeGreaterThan(10)
  expect(new Set(grounds).size).toBe(1)
  expect(grounds[0]).not.toBe(await page.locator('html').evaluate(root => getComputedStyle(root).backgroundColor))
})

it.each([390, 1440])('nothing cuts the ring of a field in a claim’s card at %i px', async width => {
  const page = await newPage({ width })
  await page.goto(`/en/az-ru/claims#text=${encodeURIComponent('In 2022 trade turnover between Azerbaijan and Russia was $3.7 billion.')}`)
  const card = page.locator('#claim-1')
  await card.locator('summary').last().click()
  const field = card.locator('input[type=text]').last()
  await field.focus()
  const room = await field.evaluate(input => {
    const [own, around] = [input, input.closest('li')!].map(part => part.getBoundingClientRect())
    return Math.min(own!.left - around!.left, around!.right - own!.right)
  })
  expect(room).toBeGreaterThanOrEqual(4)
})
