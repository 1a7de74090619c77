import type { Core } from '#domain/compiled.ts'
import type { SearchNames } from '#domain/searchIndex.ts'

/**
 * People are looked for by the post and the body as well: "президент Алиев", "Belozyorov RZD". Both stand in the page's own index
 * of records, in its language; in the index of names they would be carried three times over.
 */
export function withPosts(names: SearchNames, { people, organisations }: Pick<Core, 'people' | 'organisations'>): SearchNames {
  const bodies = new Map(organisations.map(({ id, name, aliases }) => [id, [name, ...aliases].join(' ')]))
  const besideOf = new Map(people.map(({ id, post, organisations: served }) => [id, [post?.text, ...served.map(body => bodies.get(body))]]))
  return {
    ...names,
    people: names.people.map(row => {
      const [id, links, en, az, ru, aliases, beside] = row
      return [id, links, en, az, ru, aliases, [beside, ...(besideOf.get(id) ?? [])].filter(Boolean).join(' ')]
    }),
  }
}
