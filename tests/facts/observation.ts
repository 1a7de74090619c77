import fc from 'fast-check'
import type { Observation } from '#schema/observation.ts'

export const word = fc.constantFrom('a', 'b', 'c', 'd')
const few = fc.string({ minLength: 1, maxLength: 6 })
/** Any observation the columns must carry, with few values of each field so that rows share them. */
export const observation = fc.record(
  {
    id: fc.uuid(),
    measure: word,
    area: word,
    counterpart: fc.option(word),
    reporter: fc.option(word),
    product: fc.option(word),
    period: fc.integer({ min: 1900, max: 2100 }).map(String),
    value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).filter(value => !Object.is(value, -0))),
    unit: word,
    precision: fc.option(fc.nat()),
    citations: fc.array(fc.oneof(fc.record({ source: word, locator: few }), fc.record({ source: word, locator: few, printed: few })), { minLength: 1, maxLength: 3 }),
    compiler: word,
    missing: fc.constantFrom('no-data', 'estimate'),
    statedBy: fc.record({ person: word }),
    range: fc.tuple(fc.integer(), fc.integer()),
    note: few,
  },
  { requiredKeys: ['id', 'measure', 'area', 'counterpart', 'reporter', 'product', 'period', 'value', 'unit', 'precision', 'citations'] },
) as fc.Arbitrary<Observation>
