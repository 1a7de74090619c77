import { describe, expect, it } from 'vitest'
import { fitting } from '#views/brief/fitting.ts'

const room = { lines: 4, perLine: 10, most: 3, textOf: (text: string) => text }

describe('rows that a sheet has room for', () => {
  it('are all of them while they fit', () => {
    expect(fitting(['a', 'b'], room)).toEqual(['a', 'b'])
  })

  it('end before the one that would go over, however short those after it', () => {
    expect(fitting(['a', 'x'.repeat(31), 'c'], room)).toEqual(['a'])
    expect(fitting(['a', 'x'.repeat(30), 'c'], room)).toEqual(['a', 'x'.repeat(30)])
  })

  it('are never more than asked for', () => {
    expect(fitting(['a', 'b', 'c', 'd'], room)).toEqual(['a', 'b', 'c'])
  })
})
