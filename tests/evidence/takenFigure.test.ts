import { expect, it } from 'vitest'
import type { Core } from '#domain/compiled.ts'
import type { Computed } from '#domain/figure.ts'
import { takenComputed } from '#evidence/takenFigure.ts'
import { words } from '#language/en/evidence.ts'
import { formatOf } from '#language/formatOf.ts'

const core = { units: [{ id: 'USD', symbol: '$', dimension: 'money' }], dyad: { id: 'xa-xb' }, release: '2026.11.1' } as unknown as Core
const figure: Computed = { id: 'real', value: 5.2e9, unit: 'USD', period: '2010', method: 'constant-prices', inputs: [], bound: 'over', interval: { low: 5.2e9, high: null } }

it('takes along what rounding leaves open, and the bound that the arithmetic kept', () => {
  const taken = takenComputed(figure, { core, format: formatOf('en'), words, sources: new Map(), page: 'https://atlas.example/' })
  expect(taken).toMatchObject({ low: 5.2e9, high: null, bound: 'over' })
})
