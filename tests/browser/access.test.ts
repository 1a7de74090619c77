import { expect, inject, it } from 'vitest'
import { LANGUAGES } from '#schema/vocabulary.ts'
import { pageKinds } from '../../build/pageKinds.ts'
import { axeFindings } from './axeFindings.ts'
import { newPage } from './newPage.ts'

const WIDTHS = [390, 820, 1440]
const kinds = [...(await pageKinds(inject('siteFolder')))]

// Each kind meets both themes, and over the kinds every width and language.
it.each(kinds.flatMap(([kind, path], place) => (['light', 'dark'] as const).map((theme, turn) => ({ kind, path, theme, turn: place + turn }))))(
  'leaves axe nothing to find on $kind, $theme',
  async ({ path, theme, turn }) => {
    const language = LANGUAGES[turn % LANGUAGES.length] as (typeof LANGUAGES)[number]
    const page = await newPage({ theme, lang: language, width: WIDTHS[Math.trunc(turn / LANGUAGES.length) % WIDTHS.length] as number })
    await page.goto(path.replace(/^\/en/, `/${language}`))
    expect(await axeFindings(page)).toEqual([])
  },
)

it.each([
  ['image-alt', 'img', { width: '40', height: '40' }],
  ['button-name', 'button', {}],
  ['aria-required-attr', 'div', { role: 'slider', tabindex: '0', 'aria-label': 'Years' }],
  ['tabindex', 'a', { href: '/en', tabindex: '3', 'aria-label': 'Start' }],
])('would hear of a planted fault: %s', async (rule, tag, attributes) => {
  const page = await newPage()
  await page.goto('/en')
  await page.evaluate(
    ([name, pairs]) => {
      const planted = document.createElement(name)
      for (const [attribute, value] of Object.entries(pairs)) planted.setAttribute(attribute, value)
      // Beside the page, not in it: the page's script would take the stranger for a fault of the written page.
      document.body.append(planted)
    },
    [tag, attributes as Record<string, string>] as const,
  )
  expect((await axeFindings(page)).join('\n')).toMatch(new RegExp(`^${rule}:`, 'm'))
})
