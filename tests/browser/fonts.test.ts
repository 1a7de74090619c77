import { expect, inject, it } from 'vitest'
import { pageKinds } from '../../build/pageKinds.ts'
import { newPage } from './newPage.ts'

const TEXT = 'Əliyev, İlham, Şəki, Gəncə, ₼ ₽ € $ Ёлка № 7 — 1 234 567,89 × 5 % − 3 → ≥ ≈ “quoted” «Да»'

it.each(['Onest', 'Literata'])('writes every letter and sign of the three languages in our own faces: %s', async family => {
  const page = await newPage()
  await page.goto((await pageKinds(inject('siteFolder'))).get('start') ?? '/')
  await page.evaluate(
    async ([text, face]) => {
      // The same files, waited for: the page's own rules leave one that comes late to the next page.
      const rules = Array.from(document.styleSheets).flatMap(sheet => Array.from(sheet.cssRules)).filter(rule => rule instanceof CSSFontFaceRule)
      const own = rules.filter(({ style }) => style.getPropertyValue('font-family').replaceAll(/["']/g, '') === face)
      const waiting = new CSSStyleSheet()
      waiting.replaceSync(own.map(({ cssText }) => cssText.replace(/font-family:[^;]+;/, 'font-family: specimen;').replace('optional', 'block')).join(''))
      document.adoptedStyleSheets = [waiting]
      await document.fonts.load('1rem specimen', text)
      const line = document.createElement('p')
      line.id = 'specimen'
      line.textContent = text
      line.style.fontFamily = 'specimen'
      document.body.append(line)
    },
    [TEXT, family] as const,
  )
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument')
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#specimen' })
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
  expect(fonts.filter(({ isCustomFont }) => !isCustomFont)).toEqual([])
  expect(fonts[0]?.familyName).toContain(family)
})

it('keeps lines of figures aligned: each digit is as wide as the next', async () => {
  const page = await newPage()
  await page.goto('/en')
  const widths = await page.evaluate(async () => {
    await document.fonts.ready
    const measured = [...'0123456789'].map(digit => {
      const line = document.createElement('div')
      line.style.width = 'max-content'
      line.style.overflowWrap = 'normal'
      line.textContent = digit.repeat(20)
      document.body.append(line)
      return line.getBoundingClientRect().width
    })
    return measured.map(width => width.toFixed(2))
  })
  expect(new Set(widths).size).toBe(1)
})
