import type { Authored } from './Authored.ts'
import type { Problem } from './problem.ts'

/** The pair's own description agrees with itself. */
export function checkPair({ dyad, reference }: Authored): Problem[] {
  const file = `${dyad.id}/dyad.json`
  const kinds = new Map(reference.countries.map(({ id, kind }) => [id, kind]))
  const problems: Problem[] = []
  const wrong = (field: string, found: unknown, expected: string) => problems.push({ file, record: dyad.id, field, found, expected, severity: 'error' })
  const expectedId = `${dyad.first}-${dyad.second}`.toLowerCase()
  if (dyad.id !== expectedId) wrong('id', dyad.id, `"${expectedId}", the two countries in order`)
  if (dyad.first === dyad.second) wrong('second', dyad.second, 'another country than the first')
  for (const side of ['first', 'second'] as const) {
    const kind = kinds.get(dyad[side])
    if (kind !== undefined && kind !== 'country' && kind !== 'territory') wrong(side, dyad[side], `a country or territory, not a ${kind}`)
  }
  if (new Set(dyad.voices.map(({ id }) => id)).size < dyad.voices.length) wrong('voices', dyad.voices.map(({ id }) => id), 'each voice once')
  return problems
}
