import { expect, it } from 'vitest'
import { printedNumbers } from '#facts/printedNumbers.ts'

it.each([
  ['1,960.5 metres', '1\u00a0960,5 метра'],
  ['about 1,250,000 in 2021', 'около 1\u00a0250 000 в 2021 году'],
  ['12 of 100, 9.99%', '100-dən 12-si, 9,99 faiz'],
  ['4,068 men of 62,000', '62\u00a0000 nəfərdən 4.068 nəfər'],
  ['T-72 tanks', 'танки Т-72'],
  ['seven firms', 'семь фирм'],
])('finds the same numbers in %j and %j', (english, translated) => expect(printedNumbers(translated, 'ru')).toEqual(printedNumbers(english, 'en')))

it.each([
  ['1,960 men', '1\u00a0906 человек'],
  ['1.5 million', '15 млн'],
  ['in 2024, 160 pupils', 'в 2024 году 16 учеников'],
  ['9 and 9', '9'],
])('finds others in %j and %j', (english, translated) => expect(printedNumbers(translated, 'ru')).not.toEqual(printedNumbers(english, 'en')))

it('takes a year and a number after it for two', () => expect(printedNumbers('к 2024 160 школ', 'ru')).toEqual(['160', '2024']))
