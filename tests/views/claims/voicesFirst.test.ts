import { expect, it } from 'vitest'
import type { Fit, Trial } from '#domain/claim.ts'
import { voicesFirst } from '#views/voicesFirst.ts'

const trial = (reporter: string | null, fit: Fit, value: number) => ({ reporter, fit, value }) as Trial

it('puts each voice before what repeats it, and drops none', () => {
  const many = [trial('XA', 'fits', 1), trial('XA', 'fits', 2), trial('XA', 'fits', 3), trial(null, 'fits', 4), trial(null, 'fits', 5), trial('XB', 'off', 6)]
  expect(voicesFirst(many).map(({ value }) => value)).toEqual([1, 4, 6, 2, 3, 5])
})
