import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonFault } from '#facts/jsonFault.ts'

describe('the place where a text stops being JSON', () => {
  it.each([
    ['{"a": 1,}', { line: 1, column: 9, found: '}', expected: 'no comma before the closing sign' }],
    ['[1 2]', { line: 1, column: 4, found: '2]', expected: '"," or "]"' }],
    ['{\n  "a" 1\n}', { line: 2, column: 7, found: '1', expected: '":"' }],
    ['{\n  a: 1\n}', { line: 2, column: 3, found: 'a: 1', expected: 'a field name in double quotes' }],
    ['[01]', { line: 1, column: 2, found: '01]', expected: 'a value' }],
    ['["a\nb"]', { line: 1, column: 2, found: '"a', expected: 'a value' }],
    ['{"a": 1', { line: 1, column: 8, found: 'the end of the line', expected: '"," or "}"' }],
    ['[1]\n]', { line: 2, column: 1, found: ']', expected: 'the end of the file' }],
  ])('is told for %j', (text, fault) => expect(jsonFault(text)).toEqual(fault))

  it('is found exactly where the platform finds one', () => {
    const parses = (text: string) => { try { JSON.parse(text); return true } catch { return false } }
    fc.assert(fc.property(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', '\\', ' ', '0', 'x'), (text, place, sign) => {
      const at = place % (text.length + 1)
      const broken = text.slice(0, at) + sign + text.slice(at + 1)
      expect(jsonFault(broken) === null).toBe(parses(broken))
    }))
  })
})
