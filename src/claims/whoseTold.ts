import { isSide, type Sides } from '#domain/flow.ts'
import { isDeed } from './concepts.ts'
import type { Evidence } from './Evidence.ts'
import { isIn, type Narrative, type Passage } from './narrated.ts'
import type { Narration } from './narration.ts'
import { MUTUAL } from './otherRoles.ts'

/** Whose a thing is in some sentences: by a country's name beside it, or by a body's that is such a thing. */
const ownersOf = (thing: string, by: readonly ((sentence: Narration) => ReadonlyMap<string, string>)[], told: readonly Narration[], { countryOf, narrated }: Evidence): readonly string[] =>
  told.flatMap(one => [...by.flatMap(own => own(one).get(thing) ?? []), ...one.words.flatMap(([meaning]) => (meaning!.startsWith('who ') && narrated.isOfKind(meaning!.slice('who '.length), thing) ? (countryOf[meaning!.slice('who '.length)] ?? []) : []))])

/** Countries of a record's bodies that are such a thing by their names. */
const countriesOfBodies = (thing: string, { words }: Narrative, { countryOf, narrated }: Evidence): readonly string[] =>
  [...words].flatMap(meaning => (meaning.startsWith('who ') && narrated.isOfKind(meaning.slice('who '.length), thing) ? countryOf[meaning.slice('who '.length)] ?? [] : []))

/** Whose a thing is, as far as a record says: "that country's citizens" are "citizens of that country", and peacekeepers those of its own body of that kind. */
function ownersTold(thing: string, record: Narrative, told: readonly Narration[], evidence: Evidence): readonly string[] {
  const theirs = ownersOf(thing, [({ owners }) => owners, ({ ofCountry }) => ofCountry], told, evidence)
  const own = theirs.length > 0 ? theirs : countriesOfBodies(thing, record, evidence)
  return own.length > 0 ? own : soleOwner(thing, evidence)
}

/** Forces of one country alone keep the peace here. */
function soleOwner(thing: string, { countryOf, narrated }: Evidence): readonly string[] {
  if (!ONE_FORCE.test(thing)) return []
  const owners = new Set(narrated.bodiesOfKind(thing).flatMap(id => countryOf[id] ?? []))
  return owners.size === 1 ? [...owners] : []
}

/** Of what a country has one, or none. */
const ONE_FORCE = /^thing peacekeeper$/

/** "That country's diaspora", where the record has this country's, or does not say whose. */
function otherOwner({ owners, people, words: claimed }: Narration, record: Narrative, { told, words }: Passage, evidence: Evidence): string | null {
  const { country, from } = record
  const { sides, countryOf, narrated } = evidence
  const isMutual = claimed.every(word => !word.some(isDeed) || word.some(meaning => MUTUAL.has(meaning)))
  const holders = [...words].flatMap(meaning => (meaning.startsWith('who ') && (isMutual || people.has(meaning.slice('who '.length))) ? [meaning.slice('who '.length)] : []))
  const known = new Set(told.flatMap(({ mentioned }) => [...mentioned]))
  const wrong = [...owners].find(([thing, owner]) => {
    const theirs = ownersTold(thing, record, told, evidence)
    if (theirs.length > 0) return !theirs.includes(owner)
    // Of a third country's things no more is known.
    if (!isSide(owner, sides)) return false
    // "That country's leader X", "the two countries' presidents": whose office it is, the one who holds it says.
    if (holders.some(id => countryOf[id] === owner && narrated.offices(id, from).includes(thing))) return false
    // Of what the record has no word for it says nothing.
    if (thing.startsWith('like ') && !words.has(thing)) return false
    // "Oil from that country" is that country's.
    if (told.some(one => one.ways.has(`from ${owner}`) && one.words.some(word => word.includes(thing)))) return false
    // Where it was, a country's own forces need no name.
    return owner !== country && (!known.has(owner) || known.has(owner === sides.first ? sides.second : sides.first))
  })
  return wrong?.join(' of ') ?? null
}

/** "Верховный суд этой страны", where the passage has that of the other one. */
function otherBody({ ofCountry }: Narration, { told }: Passage, evidence: Evidence): string | null {
  const wrong = [...ofCountry].find(([thing, owner]) => {
    const theirs = ownersOf(thing, [one => one.ofCountry], told, evidence)
    return theirs.length > 0 && !theirs.includes(owner)
  })
  return wrong?.join(' of ') ?? null
}

/** "The interior ministry", where the passage has the justice ministry and no other. */
function otherOfKind({ bodies }: Narration, { told, words }: Passage): string | null {
  const wrong = [...bodies].find(([body, which]) => !isIn(which, words) && told.some(one => one.bodies.has(body)))
  return wrong?.[1].join(' ') ?? null
}

/** "X told Y", where Y tells. */
function otherTeller({ tellers, people }: Narration, { told }: Passage): string | null {
  const theirs = told.flatMap(one => [...one.tellers])
  return theirs.some(id => people.has(id) && !tellers.has(id)) ? ([...tellers].find(id => !theirs.includes(id)) ?? null) : null
}

/** "From that country" or "to the other one", where the passage has what goes to it. */
function otherWay({ ways }: Narration, { told }: Passage, { first, second }: Sides): string | null {
  const known = new Set(told.flatMap(one => [...one.ways]))
  const back = (way: string) => (way.startsWith('from ') ? way.replace('from', 'to') : way.replace('to', 'from'))
  const other = (way: string) => (way.endsWith(` ${first}`) ? way.replace(first, second) : way.endsWith(` ${second}`) ? way.replace(second, first) : '')
  return [...ways].find(way => !known.has(way) && (known.has(back(way)) || known.has(other(way)))) ?? null
}

/** What keeps a passage from telling whose a thing is, which body did it, who says it or which way it goes, as a sentence has it. */
export const otherOf = (told: Narration, record: Narrative, passage: Passage, evidence: Evidence): string | null =>
  otherOwner(told, record, passage, evidence) ?? otherBody(told, passage, evidence) ?? otherOfKind(told, passage) ?? otherTeller(told, passage) ?? otherWay(told, passage, evidence.sides)

/** Whether a passage says whose a thing is, or which way it goes, and says it otherwise than a sentence. */
export const saysOtherwise = (told: Narration, record: Narrative, passage: Passage, evidence: Evidence): boolean =>
  otherWay(told, passage, evidence.sides) !== null || [...told.owners].some(([thing, owner]) => {
    const theirs = ownersTold(thing, record, passage.told, evidence)
    return theirs.length > 0 && !theirs.includes(owner)
  })
