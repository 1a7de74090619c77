import type { HeldEvent, HeldPerson } from '#domain/claimFile.ts'
import { fold } from '#language/fold.ts'
import type { Evidence } from './Evidence.ts'
import { mayBeSame } from './heldDates.ts'
import { ranksIn } from './ranksIn.ts'

/** Records whose people were there together. To a forum or a festival some only wrote; what was agreed or marked may have been so from afar. */
const GATHERED: ReadonlySet<HeldEvent['kind']> = new Set(['visit', 'meeting', 'summit', 'commission', 'opening'])

const surnamesOf = ({ names }: HeldPerson) => names.map(name => fold(name).split(' ').at(-1)!).filter(name => name.length >= 4)

/** Whether the titles of a record name a person, or the head of state or of government that he is. */
function isInTitle(id: string, { titles }: HeldEvent, { people }: Evidence): boolean {
  const person = people.find(one => one.id === id)
  if (!person) return false
  const title = titles.map(fold).join(' ')
  const held = ranksIn(person.posts.flatMap(post => post.titles).join(' '))
  return surnamesOf(person).some(name => title.includes(name.slice(0, 5))) || [...ranksIn(title)].some(rank => rank !== 'minister' && held.has(rank))
}

/** Whether all of them signed something on that day in that town. */
const signedThere = (ids: readonly string[], date: string, place: string | null, { agreements }: Evidence): boolean =>
  place !== null && agreements.some(({ signed, signers, place: where }) => signed !== null && signed.length === 10 && mayBeSame(date, signed) && (where ?? '').includes(place) && ids.every(id => signers.some(({ person }) => person === id)))

/** Whether a record that lists people bears out that they were there. Of a visit those are sure whom its title names; the others may be spoken of only. */
export function wereThere(ids: readonly string[], event: HeldEvent, place: string | null, evidence: Evidence): boolean {
  const named = ids.every(id => isInTitle(id, event, evidence))
  const gathered = GATHERED.has(event.kind) && (ids.length > 1 || (event.kind !== 'visit' && event.kind !== 'opening'))
  return named || gathered || signedThere(ids, event.date, place, evidence)
}
