import type { HeldPerson } from '#domain/claimFile.ts'
import type { PostsThen } from './heldThen.ts'
import { postName } from './postName.ts'

/** Offices that texts name instead of, or beside, those who hold them. */
const OFFICES = ['president', 'premier', 'minister', 'ambassador'] as const
/** Beside whom an office is another's. */
const OF_ANOTHER = ['deputy', 'aide', 'spokes'] as const

/** Which offices somebody held on a day, each as the thing that a sentence tells: a record that names the two presidents tells of presidents. */
export function officesHeld(people: readonly HeldPerson[], { isHeld }: Pick<PostsThen, 'isHeld'>): (id: string, day: string) => readonly string[] {
  const held = new Map(people.map(person => [person.id, person.posts.flatMap(post => {
    const { ranks } = postName(post.titles[0] ?? '')
    const office = OF_ANOTHER.some(rank => ranks.has(rank)) ? undefined : OFFICES.find(rank => ranks.has(rank))
    return office === undefined ? [] : [{ thing: `thing ${office}`, isThen: (day: string) => isHeld(person, post, day) }]
  })]))
  return (id, day) => (held.get(id) ?? []).flatMap(({ thing, isThen }) => (isThen(day) ? [thing] : []))
}
