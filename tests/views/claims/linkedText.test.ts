import { expect, it } from 'vitest'
import type { AskedText } from '#views/AskedText.ts'
import { linkedText, textLink } from '#views/linkedText.ts'
import { pack } from '#views/packedText.ts'

const ADDRESS = 'https://example.org/en/xa-xb/claims'
const asked = (given: Partial<AskedText>): AskedText => ({ text: 'a', date: null, language: null, source: null, set: [], ...given })

it.each([
  asked({ text: 'Turnover & growth: 5 % + "more"\n#1', date: '2021-11-24', source: 'https://example.org/?a=b&c=d#e' }),
  asked({ text: 'Торговля выросла на 5 %. '.repeat(80), language: 'ru' }),
  asked({ set: [{ index: 3, start: 120, parts: { period: '2020', value: 2.6e9, doubts: ['carried'], counterpart: null, untestable: 'forecast' } }] }),
])('reads from a link what was written into it', async given => {
  const link = await textLink(given, ADDRESS)
  expect(await linkedText(link!.hash)).toEqual({ asked: given, badDate: null })
})

it('writes no link longer than a message can be', async () => {
  const text = Array.from({ length: 20_000 }, (_, place) => String.fromCodePoint(0x430 + ((place * place * 7919) % 32))).join('')
  expect(await textLink(asked({ text: text + Array.from({ length: 9000 }, () => Math.random().toString(36).slice(2, 4)).join('') }), ADDRESS)).toBeNull()
})

it('does not unpack a short link into more than is read at once', async () => {
  const hash = `#packed=${await pack(JSON.stringify(asked({ text: 'a'.repeat(3_000_000) })))}`
  expect(hash.length).toBeLessThan(8000)
  expect(await linkedText(hash)).toBeNull()
})

it('takes from a link only parts that a hand could have set', async () => {
  const parts = { period: 'soon', value: '5', measure: { toString: 1 }, bound: 'huge', doubts: ['none'], words: 'x', __proto__: null, area: 'AZ' }
  const hash = `#packed=${await pack(JSON.stringify({ text: 'a', language: 'xx', source: 5, set: [{ index: 0, start: 0, parts }, { index: -0.5, start: 0, parts }, null] }))}`
  expect(await linkedText(hash)).toEqual({ asked: asked({ set: [{ index: 0, start: 0, parts: { area: 'AZ' } }] }), badDate: null })
})

it('reads no text that an unescaped sign has cut, nor one that is told twice', async () => {
  expect(await linkedText('#text=Oil & gas exports were $5bn')).toBeNull()
  expect(await linkedText('#text=a&text=b')).toBeNull()
  expect((await linkedText('#text=Oil%20%26%20gas&date=2021-01-01'))?.asked.text).toBe('Oil & gas')
})
