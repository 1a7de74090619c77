import type { Core } from '#domain/compiled.ts'

/** The two countries, each as its language needs it behind "of": in the genitive where there is one. */
export function pairNames({ countries, dyad }: Pick<Core, 'countries' | 'dyad'>): readonly [string, string] {
  const nameOf = (id: string) => {
    const country = countries.find(one => one.id === id)
    return country?.cases?.['genitive'] ?? country?.name ?? id
  }
  return [nameOf(dyad.first), nameOf(dyad.second)]
}
