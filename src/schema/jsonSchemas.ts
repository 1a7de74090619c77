import { z } from 'zod'
import { articles } from './articles.ts'
import { corrections } from './corrections.ts'
import { airRoutes, dyad, formalTies, redirects, rollCalls, translations, visaRules } from './dyad.ts'
import { observations, series } from './observation.ts'
import { agreements, events, organisations, people, sources } from './records.ts'
import { countries, measures, places, products, sectors, units } from './reference.ts'
import { release } from './release.ts'

const FILES = {
  dyad, sources, observations, series, events, agreements, people, organisations, articles, 'roll-calls': rollCalls, 'visa-rules': visaRules,
  'air-routes': airRoutes, 'formal-ties': formalTies, redirects, corrections, translations, release, measures, units, sectors, products, countries, places,
}

/** The form of every data file as JSON Schema (draft 2020-12), by the name it is published under. Rules between records are not in it. */
export function jsonSchemas(): Map<string, unknown> {
  return new Map(Object.entries(FILES).map(([name, schema]) => [`${name}.schema.json`, { title: name, ...z.toJSONSchema(schema) }]))
}
