import type { Authored } from './Authored.ts'
import type { Problem } from './problem.ts'

/** A place has one entry, and an event in it is in the country that the entry gives. That the place is known at all, `checkReferences` judges. */
export function checkPlaces({ dyad, reference, events }: Authored): Problem[] {
  const countryOf = new Map<string, string | null>()
  const twice = reference.places.flatMap(({ names: { en }, country }): Problem[] => {
    if (countryOf.has(en)) return [{ file: 'reference/places.json', record: en, field: 'names.en', found: en, expected: 'each place once', severity: 'error' }]
    countryOf.set(en, country)
    return []
  })
  return [
    ...twice,
    ...events.flatMap(({ id, place }): Problem[] => {
      const country = place?.city == null ? undefined : countryOf.get(place.city)
      if (country === undefined || country === place!.country) return []
      return [{ file: `${dyad.id}/events.json`, record: id, field: 'place.country', found: place!.country, expected: `"${country}", where reference/places.json has ${place!.city}`, severity: 'error' }]
    }),
  ]
}
