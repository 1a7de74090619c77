import type { Core } from '#domain/compiled.ts'
import { isEnvoy, otherNamesOfPost } from '#language/ranks.ts'

/** What people are looked for by besides their names: posts under all their names, bodies, and of envoys the capital they are sent to. */
export function otherWordsOfPeople({ people, organisations, countries, dyad }: Core): (id: string, earlierPosts: string) => string {
  const bodies = new Map(organisations.map(({ id, name, aliases }) => [id, [name, ...aliases].join(' ')]))
  const profiles = new Map(people.map(person => [person.id, person]))
  const capital = (side: string) => countries.find(({ id }) => id === side)?.capital ?? ''
  return (id, earlierPosts) => {
    const { post, organisations: served = [], country } = profiles.get(id) ?? {}
    const posts = `${post?.text ?? ''} ${earlierPosts}`
    const sentTo = isEnvoy(posts) && (country === dyad.first || country === dyad.second) ? capital(country === dyad.first ? dyad.second : dyad.first) : ''
    return [posts, ...served.map(body => bodies.get(body) ?? ''), otherNamesOfPost(posts), sentTo].join(' ')
  }
}
