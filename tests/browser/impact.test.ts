import { expect, inject, it } from 'vitest'
import { newPage } from './newPage.ts'

const origin = inject('origin')
const BAN = '2020-12-10-tomato-apple-ban'
const at = (path: string) => `${origin}/${path}`

/** J3: three decisions from the overview to what trade did around the event. */
it.each([
  { lang: 'en', trade: 'Trade', switches: 'Events on the curve', kind: /^Disputes/, event: /^Russia restricts tomatoes/, caption: 'A difference in time, not a cause.', close: /Close/ },
  { lang: 'ru', trade: 'Торговля', switches: 'События на кривой', kind: /^Споры/, event: /^Россия ограничивает ввоз томатов/, caption: 'Это разница во времени, а не причина.', close: /Закрыть/ },
] as const)('J3 in $lang: a mark on the curve opens what trade did around the event, and Back closes it', async ({ lang, trade, switches, kind, event, caption, close }) => {
  const page = await newPage({ lang, width: 1440 })
  await page.goto(at(`${lang}/az-ru`))
  await page.getByRole('navigation').getByRole('link', { name: trade, exact: true }).first().click()
  await page.locator('#totals summary', { hasText: switches }).click()
  await page.getByRole('checkbox', { name: kind }).check()
  await page.waitForURL(/ev=dispute/)
  await page.locator('#totals').getByRole('group').getByRole('link', { name: event }).first().click()
  await page.waitForURL(/sel=2020-12-10-tomato-apple-ban/)
  const panel = page.locator('section[aria-label]', { hasText: caption })
  await panel.getByText(caption).waitFor()
  expect(await panel.locator('[data-evidence="computed"]').count()).toBeGreaterThan(3)
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2')
  await page.goBack()
  await panel.waitFor({ state: 'detached' })
  expect(new URL(page.url()).search).toBe('?ev=dispute')
  await page.goForward()
  await panel.getByRole('link', { name: close }).click()
  await panel.waitFor({ state: 'detached' })
})

it('opens a mean’s evidence: how it was worked out, and what each year rests on', async () => {
  const page = await newPage({ width: 1440 })
  await page.goto(at(`en/az-ru/trade?sel=${BAN}`))
  await page.locator(`a[href="#c-around-${BAN}-first-turnover-after"]`).click()
  const sheet = page.getByRole('dialog', { name: 'Evidence' })
  await sheet.getByText('Computed from').waitFor()
  expect(await sheet.getByText('2021', { exact: false }).count()).toBeGreaterThan(0)
})

it('on a phone the marks are numbers that open the list, and an event of the list opens its panel', async () => {
  const page = await newPage({ width: 390, height: 844, hasTouch: true })
  await page.goto(at('en/az-ru/trade?ev=dispute'))
  const chart = page.locator('#totals')
  await chart.getByRole('link', { name: /^\d+ events, the first/ }).last().tap()
  const list = chart.getByRole('list', { name: 'Marked on the chart' })
  expect(await list.getByRole('listitem').count()).toBeGreaterThan(30)
  expect(await page.evaluate(() => document.activeElement?.closest('li') !== null)).toBe(true)
  await list.getByRole('link', { name: /Russia restricts tomatoes/ }).tap()
  await page.getByRole('region', { name: /Russia restricts tomatoes/ }).waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})

it('the address of an opened event shows the same to a reader in another time zone', async () => {
  const [first, second] = [await newPage({ timezoneId: 'Asia/Baku' }), await newPage({ timezoneId: 'Pacific/Pago_Pago' })]
  const told = []
  for (const page of [first, second]) {
    await page.goto(at(`en/az-ru/trade?ev=dispute~accord&sel=2022-02-22-declaration-allied-interaction`))
    told.push(await page.getByRole('region', { name: /Declaration on Allied Interaction/ }).innerText())
  }
  expect(told[0]).toContain('22 February 2022')
  expect(told[1]).toBe(told[0])
})

it('the page of an event says without script what trade did around it', async () => {
  const page = await newPage({ js: false })
  await page.goto(at(`en/az-ru/events/${BAN}`))
  const section = page.locator('#trade')
  expect(await section.innerText()).toContain('A difference in time, not a cause.')
  expect(await section.innerText()).toMatch(/\$2\.37\sbn/)
  const evidence = await section.locator('[data-evidence="computed"]').first().getAttribute('href')
  expect(await page.locator(`[id="${evidence?.slice(1)}"]`).count()).toBe(1)
})

it('an event that the overview marks is two steps from its mark', async () => {
  const page = await newPage({ width: 1440 })
  await page.goto(at('en/az-ru'))
  await page.locator('#picture').getByRole('group', { name: /events that most sources/ }).getByRole('link').first().click()
  await page.waitForURL(/\/events\//)
  await page.locator('#trade').getByRole('link', { name: 'See it on the curve' }).click()
  await page.waitForURL(/trade\?.*sel=/)
  await expect.poll(() => page.getByText('A difference in time, not a cause.').isVisible()).toBe(true)
})
