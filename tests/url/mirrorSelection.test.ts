import { expect, it } from 'vitest'
import { mirrorSelection, statementSelection, yearSelection } from '#url/mirrorSelection.ts'
import { PARAMETERS } from '#url/parameters.ts'

it('comes back from the address as it was written', () => {
  expect(mirrorSelection(yearSelection(2022))).toEqual({ year: 2022, statement: null })
  expect(mirrorSelection(statementSelection('2022-ru-turnover-1'))).toEqual({ year: null, statement: '2022-ru-turnover-1' })
  for (const written of [yearSelection(1999), statementSelection('cow-imports-xa-xb-1996')]) expect(PARAMETERS.selected.codec.read(written)).toEqual({ value: written, unread: [] })
})

it.each([null, 'some-event', 'mirror-', 'mirror-20', 'of-'])('reads nothing from %s', selected => {
  expect(mirrorSelection(selected)).toEqual({ year: null, statement: null })
})
