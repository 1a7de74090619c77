import type { AirRoutes } from '#schema/dyad.ts'
import type { Language } from '#schema/vocabulary.ts'
import type { Authored } from './Authored.ts'
import { placeNames } from './placeNames.ts'

/** The routes with their cities named in the page's language; airlines keep the source's spelling. */
export function compileAirRoutes(authored: Authored, language: Language): AirRoutes | null {
  const called = placeNames(authored, language)
  const { airRoutes } = authored
  return airRoutes && {
    ...airRoutes,
    routes: airRoutes.routes.map(route => ({
      ...route,
      from: { ...route.from, city: called(route.from.city) },
      to: { ...route.to, city: called(route.to.city) },
    })),
  }
}
