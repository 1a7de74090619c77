/** A person or a body in a list. */
interface Actor {
  readonly id: string
  readonly country: string | null
}

interface Asked<A extends Actor> {
  /** Countries in lower case; empty for all. */
  readonly countries: readonly string[]
  /** The list's own condition (words searched for, years, kind). */
  readonly fits: (actor: A) => boolean
  /** Events that name each. */
  readonly counts: ReadonlyMap<string, number>
  readonly byEvents: boolean
}

/** The people or bodies asked for, in the order given or those named most often first, and how many of each country there are. */
export function actorsFound<A extends Actor>(actors: readonly A[], { countries, fits, counts, byEvents }: Asked<A>): { found: A[]; perCountry: ReadonlyMap<string, number> } {
  const fitting = actors.filter(fits)
  const perCountry = new Map<string, number>()
  for (const { country } of fitting) if (country) perCountry.set(country.toLowerCase(), (perCountry.get(country.toLowerCase()) ?? 0) + 1)
  const found = fitting.filter(({ country }) => countries.length === 0 || (country !== null && countries.includes(country.toLowerCase())))
  return { found: byEvents ? [...found].sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0)) : found, perCountry }
}
