import { expect, it } from 'vitest'
import { byRecord } from '#claims/byRecord.ts'
import { recordsInWords } from '../../build/claimsInEnglish.ts'

it('names the records that a verdict rests on, with the sentence of each that tells of the matter', () => {
  const { arithmetic, ...judgement } = byRecord('supported', 'record-agrees', ['2021-bridge-summit', 'ana-velk'])
  const quotes = [{ kind: 'events', id: '2021-bridge-summit', text: 'The presidents opened the bridge.' }] as const
  expect(recordsInWords({ ...judgement, arithmetic: { ...arithmetic, quotes } })).toEqual(['record 2021-bridge-summit: “The presidents opened the bridge.”', 'record ana-velk'])
})
