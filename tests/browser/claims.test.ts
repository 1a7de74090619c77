import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { LANGUAGES } from '#schema/vocabulary.ts'
import { newPage } from './newPage.ts'

const [{ id: pair }] = JSON.parse(await readFile(join(inject('siteFolder'), 'data', 'pairs.json'), 'utf8')) as [{ id: string }]

const TEXT = 'Trade between Azerbaijan and Russia reached $2.6 billion in 2020. On 24 November 2021 Fuad Muradov met Mikhail Shvydkoy in Moscow. Turnover will reach $9 billion.'

it.each([[1280, 'light'], [390, 'dark']] as const)('checks a text at %i px in a thread of its own, and sends nothing anywhere', async (width, theme) => {
  const page = await newPage({ width, theme })
  await page.goto(`/en/${pair}/claims`)
  const field = page.getByRole('textbox', { name: 'Text', exact: true })
  // Once it has judged anything, all that it reads is there.
  await field.fill('Trade reached $1 billion.')
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await page.locator('#claim-1').waitFor()
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await field.fill(TEXT)
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await page.locator('#claim-2').waitFor()
  expect(await page.locator('#claim-1 h3').innerText()).toContain('supported')
  expect(await page.locator('#claim-2 h3').innerText()).toContain('contradicted')
  expect(await page.locator('#found').evaluate(heading => heading === document.activeElement)).toBe(true)
  expect(asked).toEqual([])
  expect(page.url()).not.toContain('2.6')
})

it('keeps a press of Check that comes before the page is awake, and never sends the form', async () => {
  const page = await newPage()
  await page.goto(`/en/${pair}/claims`)
  await page.evaluate(text => {
    document.querySelector('textarea')!.value = text
    document.querySelector<HTMLButtonElement>('textarea ~ div button')!.click()
  }, TEXT)
  await page.locator('#claim-1').waitFor()
  expect(page.url()).not.toContain('?')
})

it('reads 200,000 characters while the page answers, and stops on demand', async () => {
  const page = await newPage()
  await page.goto(`/en/${pair}/claims#text=${encodeURIComponent(TEXT)}`)
  await page.locator('#claim-1').waitFor()
  const field = page.getByRole('textbox', { name: 'Text', exact: true })
  await field.fill(`${TEXT} `.repeat(Math.floor(200_000 / (TEXT.length + 1))))
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await page.getByRole('button', { name: 'Stop' }).click()
  // Stopped in time or read to its end by then: either way the page answers.
  await page.getByText(/^Stopped after|^[\d,]+ claims, [\d,]+ testable$/).first().waitFor()
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await page.getByText(/^\d,\d{3} claims, \d,\d{3} testable$/).first().waitFor()
  expect(await page.locator('ol > li[id^="claim-"]').count()).toBe(40)
  expect(await page.getByText(/^Stopped after/).count()).toBe(0)
})

it('without script says that it needs one, and lists worked articles that can be read', async () => {
  const page = await newPage({ js: false })
  await page.goto(`/en/${pair}/claims`)
  expect(await page.getByText('needs JavaScript').isVisible()).toBe(true)
  expect(await page.getByRole('textbox', { name: 'Text', exact: true }).isVisible()).toBe(false)
  await page.locator('#worked a').first().click()
  await page.locator('#claim-1 h3').waitFor()
  expect(await page.locator('#claim-1').innerText()).toMatch(/supported|contradicted|no evidence here|close|definition/)
})

it.each(LANGUAGES)('tells in %s what became of the claims of each worked article, for machines too', async language => {
  const page = await newPage({ js: false })
  await page.goto(`/${language}/${pair}/claims/2021-11-25-muradov-shvydkoy`)
  expect(await page.locator('ol > li').count()).toBe(11)
  const reviews = (await page.locator('script[type="application/ld+json"]').allTextContents()).map(text => JSON.parse(text) as { '@type': string; claimReviewed: string; reviewRating: { alternateName: string } })
  expect(reviews.length).toBe(8)
  for (const review of reviews) {
    expect(review['@type']).toBe('ClaimReview')
    expect(await page.locator('ol').innerText()).toContain(review.claimReviewed)
  }
})

it.each(LANGUAGES)('quotes in %s the record that a verdict of a worked article rests on, on the still page too', async language => {
  const page = await newPage({ width: 390, js: false })
  await page.goto(`/${language}/${pair}/claims/2022-02-23-declaration`)
  const quote = page.locator(`blockquote[lang="${language}"]`)
  expect(await quote.count()).toBe(1)
  expect(await quote.innerText()).toContain('43')
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
})
