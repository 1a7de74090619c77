import { expect, it } from 'vitest'
import { printedAddress } from '#app/printedAddress.ts'

it('leaves a reader’s text out of the address that paper carries, and every other place in it', () => {
  expect(printedAddress('https://example.org/en/xa-xb/claims#text=Trade%20fell.&date=2021-11-24')).toBe('https://example.org/en/xa-xb/claims')
  expect(printedAddress('https://example.org/en/xa-xb/claims#packed=abc')).toBe('https://example.org/en/xa-xb/claims')
  expect(printedAddress('https://example.org/en/xa-xb/trade?flow=forth#o-2016')).toBe('https://example.org/en/xa-xb/trade?flow=forth#o-2016')
})
