import type { Core } from '#domain/compiled.ts'

interface Actor {
  readonly id: string
  readonly name: string
}

/** Who can take part in a document: countries under their codes in lower case, as addresses have them, bodies, people. */
export function actorsOf({ countries, organisations, people }: Pick<Core, 'countries' | 'organisations' | 'people'>): readonly Actor[] {
  return [...countries.map(({ id, name }) => ({ id: id.toLowerCase(), name })), ...organisations, ...people]
}
