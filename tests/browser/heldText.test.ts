import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { newPage } from './newPage.ts'

const [{ id: pair }] = JSON.parse(await readFile(join(inject('siteFolder'), 'data', 'pairs.json'), 'utf8')) as [{ id: string }]

const FIRST = 'Trade between Azerbaijan and Russia reached $2.6 billion in 2020. On 24 November 2021 Fuad Muradov met Mikhail Shvydkoy in Moscow.'
const SECOND = 'Trade between Azerbaijan and Russia reached $7 billion in 2020.'
const LINK = `/en/${pair}/claims#text=${encodeURIComponent(FIRST)}`

const fieldOf = (page: Page) => page.getByRole('textbox', { name: 'Text', exact: true })
const verdictOf = (page: Page) => page.locator('#claim-1 h3').innerText()

async function check(page: Page, text: string) {
  await fieldOf(page).fill(text)
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await page.locator('#claim-1').waitFor()
}

/** Goes from the end of the page, which is there only with the results, to the profile of somebody in the text; returns how far down it was. */
async function leaveByName(page: Page): Promise<number> {
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  const place = await page.evaluate(() => new Promise<number>(fulfil => { setTimeout(() => fulfil(scrollY), 200) }))
  await page.getByRole('region', { name: 'The text with its claims marked' }).getByRole('link', { name: 'Fuad Muradov' }).evaluate(link => (link as HTMLElement).click())
  await page.getByRole('heading', { level: 1, name: /Muradov/ }).waitFor()
  return place
}

it.each(['mouse', 'keyboard'])('empties the field at "Clear" by %s, with the focus in it', async by => {
  const page = await newPage()
  await page.goto(`/en/${pair}/claims`)
  await page.getByLabel('Date of the text').fill('2021-11-25')
  await check(page, FIRST)
  const clear = page.getByRole('button', { name: 'Clear' })
  if (by === 'mouse') await clear.click()
  else await clear.press('Enter')
  await page.locator('#found').waitFor({ state: 'detached' })
  expect([await fieldOf(page).inputValue(), await page.getByLabel('Date of the text').inputValue()]).toEqual(['', ''])
  expect(await fieldOf(page).evaluate(field => field === document.activeElement)).toBe(true)
})

it('has the text, the choices and the results again after Back from a name in it, and after loading anew', async () => {
  const page = await newPage()
  await page.goto(`/en/${pair}/claims`)
  await page.getByLabel('Date of the text').fill('2021-11-25')
  const long = `${FIRST} ${'The two sides spoke at length. '.repeat(6000)}`
  await check(page, long)
  const place = await leaveByName(page)
  await page.goBack()
  await page.locator('#claim-1').waitFor()
  await expect.poll(() => page.evaluate(was => Math.abs(scrollY - was), place)).toBeLessThan(60)
  expect([await fieldOf(page).inputValue(), await page.getByLabel('Date of the text').inputValue()]).toEqual([long, '2021-11-25'])
  await page.reload()
  await page.locator('#claim-1').waitFor()
  expect(await fieldOf(page).inputValue()).toBe(long)
})

it('still knows the place of a reader who went on before the results were there again', async () => {
  const page = await newPage()
  await page.goto(`/en/${pair}/claims`)
  await check(page, `${FIRST} ${'The two sides spoke at length. '.repeat(6000)}`)
  const place = await leaveByName(page)
  await page.route(/judgeWorker/, () => {})
  await page.goBack()
  await fieldOf(page).waitFor()
  await page.evaluate(() => new Promise(fulfil => { setTimeout(fulfil, 200) }))
  await page.goForward()
  await page.getByRole('heading', { level: 1, name: /Muradov/ }).waitFor()
  await page.unroute(/judgeWorker/)
  await page.goBack()
  await page.locator('#claim-1').waitFor()
  await expect.poll(() => page.evaluate(was => Math.abs(scrollY - was), place)).toBeLessThan(60)
})

it('comes back empty to a step whose text was cleared', async () => {
  const page = await newPage()
  await page.goto(LINK)
  await page.locator('#claim-2').waitFor()
  await page.evaluate(end => { location.hash = end }, `#text=${encodeURIComponent(SECOND)}`)
  await page.locator('#claim-2').waitFor({ state: 'detached' })
  await page.goBack()
  await page.locator('#claim-2').waitFor()
  await page.getByRole('button', { name: 'Clear' }).click()
  await page.locator('#found').waitFor({ state: 'detached' })
  await page.goForward()
  await page.locator('#claim-1').waitFor()
  await page.goBack()
  await page.locator('#found').waitFor({ state: 'detached' })
  expect(await fieldOf(page).inputValue()).toBe('')
})

it.each(['pasted', 'from a link'])('is empty on the steps before, in another language too, once the text is cleared that was %s', async way => {
  const page = await newPage()
  await page.goto(way === 'pasted' ? `/en/${pair}/claims` : LINK)
  if (way === 'pasted') await check(page, FIRST)
  await page.locator('#claim-1').waitFor()
  await page.getByRole('link', { name: /^RU/ }).click()
  await page.waitForURL(`**/ru/${pair}/claims*`)
  await page.locator('#claim-1').waitFor()
  await page.getByRole('button', { name: 'Очистить', exact: true }).click()
  await page.locator('#found').waitFor({ state: 'detached' })
  await page.goBack()
  await page.waitForURL(`**/en/${pair}/claims*`)
  await page.waitForSelector('html[data-awake]')
  await expect.poll(() => page.url()).not.toContain('#')
  await page.evaluate(() => new Promise(fulfil => { setTimeout(fulfil, 500) }))
  expect(await fieldOf(page).inputValue()).toBe('')
  expect(await page.locator('#found').count()).toBe(0)
  await page.goForward()
  await page.waitForURL(`**/ru/${pair}/claims*`)
  expect(await page.getByRole('textbox', { name: 'Текст', exact: true }).inputValue()).toBe('')
})

it('leads to the same text in another language, from a link or pasted', async () => {
  const page = await newPage()
  await page.goto(LINK)
  await page.locator('#claim-1').waitFor()
  await page.getByRole('link', { name: /^RU/ }).click()
  await page.waitForURL(`**/ru/${pair}/claims#text=*`)
  await page.locator('#claim-1').waitFor()
  await page.getByRole('textbox', { name: 'Текст', exact: true }).fill(SECOND)
  await page.getByRole('button', { name: 'Проверить', exact: true }).click()
  await page.locator('#claim-2').waitFor({ state: 'detached' })
  await page.getByRole('link', { name: /^EN/ }).click()
  await page.waitForURL(`**/en/${pair}/claims`)
  await page.locator('#claim-1').waitFor()
  expect(await fieldOf(page).inputValue()).toBe(SECOND)
})

it('never writes over a newer text with that of the link', async () => {
  const page = await newPage()
  await page.goto(LINK)
  await page.locator('#claim-2').waitFor()
  await page.getByRole('link', { name: /^claim 1: / }).click()
  await check(page, SECOND)
  await page.locator('#claim-2').waitFor({ state: 'detached' })
  expect(page.url()).not.toContain('#text')
  await page.getByRole('link', { name: /^claim 1: / }).click()
  await page.goBack()
  await page.goBack()
  await expect.poll(() => page.url()).not.toContain('#')
  expect(await fieldOf(page).inputValue()).toBe(SECOND)
  expect(await verdictOf(page)).toContain('contradicted')
  await page.reload()
  await page.locator('#claim-1').waitFor()
  expect(await fieldOf(page).inputValue()).toBe(SECOND)
})

it('has the own text again on the steps before a link that was followed in the same tab', async () => {
  const page = await newPage()
  await page.goto(`/en/${pair}/claims`)
  await check(page, SECOND)
  await page.locator('#worked a').first().click()
  await page.getByRole('link', { name: 'Open these claims in the checker' }).click()
  await page.locator('#found').waitFor()
  expect(await fieldOf(page).inputValue()).not.toBe(SECOND)
  await page.goBack()
  await page.getByRole('link', { name: 'Open these claims in the checker' }).waitFor()
  await page.goBack()
  await page.locator('#found').waitFor()
  expect(await fieldOf(page).inputValue()).toBe(SECOND)
  expect(await verdictOf(page)).toContain('contradicted')
})

it('follows a link of which only the date is another, and comes back to the first', async () => {
  const page = await newPage()
  await page.goto(LINK)
  await page.locator('#claim-1').waitFor()
  await page.evaluate(() => { location.hash += '&date=2021-11-25' })
  await expect.poll(() => page.getByLabel('Date of the text').inputValue()).toBe('2021-11-25')
  await page.goBack()
  await expect.poll(() => page.getByLabel('Date of the text').inputValue()).toBe('')
})

it('tells the text of a link in the address beside its evidence and after its marks', async () => {
  const page = await newPage()
  await page.goto(LINK)
  await page.locator('#claim-1').waitFor()
  const address = page.url()
  await page.locator('#claim-1 [data-evidence]').first().click()
  await page.getByRole('dialog').waitFor()
  expect(page.url()).toBe(address)
  await page.goBack()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByRole('link', { name: /^claim 2: / }).click()
  await expect.poll(() => page.url()).toBe(address)
  expect(await page.locator('#claim-2').evaluate(card => card.getBoundingClientRect().top < innerHeight)).toBe(true)
})

it('refuses whole too long a text that is there before the page is awake', async () => {
  const page = await newPage()
  await page.goto(`/en/${pair}/claims`)
  await page.evaluate(() => {
    document.querySelector('textarea')!.value = 'a'.repeat(200_001)
    document.querySelector('textarea')!.focus()
  })
  await page.getByText('That would make 200,001 characters').waitFor()
  expect(await fieldOf(page).inputValue()).toBe('')
})

it('refuses whole too long a text that is pasted, and leaves what stood there', async () => {
  const page = await newPage()
  await page.goto(`/en/${pair}/claims`)
  await fieldOf(page).click()
  await page.waitForSelector('html[data-awake]')
  await page.keyboard.insertText('a'.repeat(150_000))
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Control+C')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Control+V')
  await page.getByText('That would make 300,000 characters').waitFor()
  expect(await fieldOf(page).inputValue()).toHaveLength(150_000)
})

it('prints the text whole and what was found, without what can only be pressed', async () => {
  const page = await newPage()
  await page.goto(LINK)
  await page.locator('#claim-1').waitFor()
  await page.locator('#claim-1 summary').last().click()
  await page.locator('#claim-1 select').first().waitFor()
  await page.emulateMedia({ media: 'print' })
  for (const gone of ['Check', 'Copy as a table', 'Clear']) expect(await page.getByRole('button', { name: gone, exact: true }).isVisible()).toBe(false)
  expect(await page.getByText(/^Up to 200,000/).isVisible()).toBe(false)
  expect(await page.locator('#claim-1 select').first().isVisible()).toBe(false)
  expect(await page.getByRole('region', { name: 'The text with its claims marked' }).isVisible()).toBe(true)
})

it('reads ahead a long text that was put in before the page was awake', async () => {
  const page = await newPage()
  await page.addInitScript(() => {
    const post = Worker.prototype.postMessage as (message: unknown) => void
    Worker.prototype.postMessage = function (message: { readonly kind: string }) {
      document.documentElement.dataset.asked = `${document.documentElement.dataset.asked ?? ''} ${message.kind}`
      post.call(this, message)
    }
  })
  await page.goto(`/en/${pair}/claims`)
  await page.evaluate(text => {
    document.querySelector('textarea')!.value = text
    document.querySelector('textarea')!.focus()
  }, `${FIRST} `.repeat(60))
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.asked)).toBe(' load ahead')
})
