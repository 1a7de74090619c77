import { expect, it } from 'vitest'
import { topicOf } from '#facts/topicOf.ts'

it.each([
  ['trade.exports', 'XA', 'XB', null, 'trade'],
  ['trade.turnover.rank', 'XB', 'XA', null, 'trade'],
  ['trade.exports', 'XB', 'XA', '0702', 'products'],
  ['trade.imports', 'XA', 'XC', null, 'partners'],
  ['trade.imports', 'XA', 'WORLD', null, 'indicators'],
  ['trade.exports', 'XA', 'WORLD', '27', 'world'],
  ['documents.count', 'XA', 'XB', null, 'indicators'],
  ['economy.gdp', 'XA', null, null, 'indicators'],
] as const)('files %s of %s with %s, product %s, under %s', (measure, area, counterpart, product, topic) => {
  expect(topicOf({ measure, area, counterpart, product }, { first: 'XA', second: 'XB' })).toBe(topic)
})
