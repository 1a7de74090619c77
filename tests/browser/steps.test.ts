import { expect, inject, it } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import type { Language } from '#schema/vocabulary.ts'
import { newPage } from './newPage.ts'
import { sheetsOf } from './sheetsOf.ts'

const origin = inject('origin')
/** More than this and a reader in a hurry is gone. */
const MOST = 3

/** What a reader does, counted: a press, or something typed and sent. */
function counted(page: Page) {
  let taken = 0
  return {
    press: async (target: Locator) => {
      await target.click()
      taken += 1
    },
    typeAndEnter: async (field: Locator, text: string, found: Locator) => {
      await field.fill(text)
      await found.waitFor()
      await page.keyboard.press('Enter')
      taken += 1
    },
    taken: () => taken,
  }
}

const WORDS = {
  en: { evidence: 'Evidence', whoCounted: 'Who counted', compare: 'Compare them on one axis', disputes: 'Disputes', ban: /^Russia restricts tomatoes/, caption: 'A difference in time, not a cause.', search: 'Search', typed: 'tomatos', product: /tomato/i },
  az: { evidence: 'Sübut', whoCounted: 'Kim sayıb', compare: 'Onları bir oxda müqayisə et', disputes: 'Mübahisələr', ban: /^Rusiya Azərbaycandan pomidor/, caption: 'Bu, zaman fərqidir, səbəb deyil.', search: 'Axtarış', typed: 'pomidor', product: /pomidor/i },
  ru: { evidence: 'Подтверждение', whoCounted: 'Кто считал', compare: 'Сравнить их на одной оси', disputes: 'Споры', ban: /^Россия ограничивает ввоз томатов/, caption: 'Это разница во времени, а не причина.', search: 'Поиск', typed: 'помидоры', product: /томат|помидор/i },
} as const

const readers = (['en', 'az', 'ru'] as const).flatMap(lang => [1440, 390].map(width => ({ lang, width, words: WORDS[lang] })))
const open = async (lang: Language, width: number) => {
  const page = await newPage({ lang, width, hasTouch: width < 500 })
  await page.goto(`${origin}/${lang}/az-ru`)
  return page
}

it.each(readers)('J2 in $lang at $width px: who counted a figure, where it is printed, whether the other side agrees', async ({ lang, width, words }) => {
  const page = await open(lang, width)
  const reader = counted(page)
  // The gap between the two counts: its evidence holds both.
  await reader.press(page.locator('main dl [data-evidence="computed"]').first())
  const sheet = page.getByRole('dialog', { name: words.evidence })
  await sheet.getByText(words.whoCounted).first().waitFor()
  expect(await sheet.getByText(words.whoCounted).count()).toBe(2)
  expect(await sheet.locator('a[href^="http"]').count()).toBeGreaterThan(1)
  await reader.press(sheet.getByRole('link', { name: words.compare }).first())
  await page.waitForURL(/trade\?.*#statements$/)
  await expect.poll(() => page.locator('#statements').getByRole('listitem').count(), { timeout: 20_000 }).toBeGreaterThan(1)
  expect(reader.taken()).toBeLessThanOrEqual(MOST)
})

it.each(readers)('J3 in $lang at $width px: what trade did around the tomato ban, from the overview', async ({ lang, width, words }) => {
  const page = await open(lang, width)
  const reader = counted(page)
  await reader.press(page.locator('main').getByRole('link', { name: words.disputes, exact: true }))
  await page.waitForURL(/trade\?ev=dispute/)
  const event = page.locator('#totals').getByRole('link', { name: words.ban }).first()
  if (!(await event.isVisible())) await reader.press(page.locator('#totals a[href^="#flag-"]:visible').last())
  await reader.press(page.locator('#totals').getByRole('link', { name: words.ban }).locator('visible=true').first())
  await page.waitForURL(/sel=2020-12-10-tomato-apple-ban/)
  await page.locator('section[aria-label]', { hasText: words.caption }).getByText(words.caption).waitFor()
  expect(reader.taken()).toBeLessThanOrEqual(MOST)
})

it.each(readers)('J4 in $lang at $width px: what is signed in a field and in force, and one of those documents', async ({ lang, width }) => {
  const page = await open(lang, width)
  const reader = counted(page)
  await reader.press(page.locator('main a[href$="/sectors/agriculture"]').first())
  await page.waitForURL(/sectors\/agriculture/)
  await reader.press(page.locator('main a[href*="/agreements?"]').first())
  await page.waitForURL(/agreements\?sector=agriculture/)
  await page.locator('#documents').waitFor()
  expect(await page.locator('main input[type="date"]').count()).toBe(1)
  await reader.press(page.locator('#documents a[href*="/agreements/"]').first())
  await page.waitForURL(/agreements\/[^?]+\?sector=agriculture/)
  expect(reader.taken()).toBeLessThanOrEqual(MOST)
})

it.each(readers)('J5 in $lang at $width px: who somebody is, on at most two sheets', async ({ lang, width, words }) => {
  const page = await open(lang, width)
  const reader = counted(page)
  await reader.press(page.getByRole('banner').getByRole('link', { name: words.search }))
  await reader.typeAndEnter(page.getByRole('dialog').getByRole('combobox'), 'Мурадов', page.getByRole('dialog').getByRole('option').first())
  await page.waitForURL(/people\/fuad-muradov/)
  await page.getByRole('heading', { level: 1, name: /Muradov|Мурадов/ }).waitFor()
  expect(sheetsOf(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(2)
  expect(reader.taken()).toBeLessThan(MOST)
})

it('J5 by keys alone, on a page that has only just come: what is typed on is not lost', async () => {
  const page = await open('en', 1280)
  await page.keyboard.press('/')
  await page.keyboard.type('muradov', { delay: 20 })
  const field = page.getByRole('dialog').getByRole('combobox')
  await field.waitFor()
  expect(await field.inputValue()).toBe('muradov')
  await page.getByRole('dialog').getByRole('option', { name: /Muradov/ }).first().waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(/people\/fuad-muradov/)
})

it.each(readers)('J6 in $lang at $width px: the page of a product, from its name', async ({ lang, width, words }) => {
  const page = await open(lang, width)
  const reader = counted(page)
  await reader.press(page.getByRole('banner').getByRole('link', { name: words.search }))
  await reader.typeAndEnter(page.getByRole('dialog').getByRole('combobox'), words.typed, page.getByRole('option', { name: words.product }).first())
  await page.getByRole('heading', { level: 1, name: words.product }).waitFor()
  expect(page.url()).toMatch(/\/products\/0702$/)
  expect(await page.locator('[data-evidence="stated"]').count()).toBeGreaterThan(2)
  expect(reader.taken()).toBeLessThanOrEqual(MOST)
})
