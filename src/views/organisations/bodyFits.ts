import type { OrganisationEntry } from '#domain/compiled.ts'
import type { Format } from '#language/Format.ts'
import type { Choices } from '#url/choices.ts'

/** Whether a body answers the words searched for and was named in the chosen years; a sector is also its own where no event of the sector names it. */
export function bodyFits({ years, sectors: chosen, query }: Pick<Choices, 'years' | 'sectors' | 'query'>, counts: ReadonlyMap<string, number>, format: Format) {
  const sought = format.fold(query)
  return ({ id, name, nativeName, aliases, sectors }: OrganisationEntry): boolean =>
    (years === null || counts.has(id)) &&
    (chosen.length === 0 || counts.has(id) || sectors.some(sector => chosen.includes(sector))) &&
    (sought === '' || [name, nativeName, ...aliases].some(text => text !== undefined && format.searchable(text).includes(sought)))
}
