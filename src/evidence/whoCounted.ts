import type { Core, Text } from '#domain/compiled.ts'
import type { Observation } from '#schema/observation.ts'
import { translatedIn } from './translatedIn.ts'

/** Names of the office or database and of the country whose statistics they are, in that order; empty where the source says neither. */
export function countersOf({ compiler, reporter }: Observation, core: Core): string[] {
  const office = compiler && (core.organisations.find(({ id }) => id === compiler)?.name ?? compiler)
  const country = reporter && (core.countries.find(({ id }) => id === reporter)?.name ?? reporter)
  return [office, country].flatMap(name => name || [])
}

/** Names of the person and the body that stated the figure, and the post as the source gives it. */
export function speakersOf({ statedBy }: Observation, core: Core): { names: string[]; role?: Text } {
  const person = statedBy?.person && core.people.find(({ id }) => id === statedBy.person)?.name
  const body = statedBy?.organisation && core.organisations.find(({ id }) => id === statedBy.organisation)?.name
  return { names: [person, body].flatMap(name => name || []), ...(statedBy?.role && { role: translatedIn(core.roles, statedBy.role, core) }) }
}

