import type { Evidence } from './Evidence.ts'
import type { Narrative, Passage } from './narrated.ts'
import type { Narration } from './narration.ts'
import { postName } from './postName.ts'

/** Offices by which a sentence names somebody, as what their words mean, and whether there is but one of them in a country. */
const OFFICES: Readonly<Record<string, { readonly words: readonly string[]; readonly isOne: boolean }>> = {
  president: { words: ['thing president'], isOne: true }, premier: { words: ['thing premier'], isOne: true },
  minister: { words: ['thing minister'], isOne: false }, ambassador: { words: ['thing ambassador'], isOne: true },
  chair: { words: ['like speaker', 'like head'], isOne: false }, head: { words: ['like governor', 'like head'], isOne: false }, rector: { words: ['like rector'], isOne: false },
}

/** Beside whom an office is another's. */
const OF_ANOTHER = ['deputy', 'aide', 'spokes', 'other'] as const

/** Somebody of a record whom its sentence names only by the office that he held then: "the health minister opened it". Nobody else of his country there may be meant by the word, and of several of a rank it must say of what. */
export function isNamedByOffice(id: string, record: Narrative, { told, words }: Passage, evidence: Evidence): boolean {
  if (!record.words.has(`who ${id}`)) return false
  const others = [...record.words].flatMap(meaning => (meaning.startsWith('who ') && meaning !== `who ${id}` ? [meaning.slice('who '.length)] : []))
  return officesOf(id, record.from, evidence).some(({ rank, own }) => {
    const { words: names, isOne } = OFFICES[rank]!
    const isRival = (other: string) => evidence.countryOf[other] === evidence.countryOf[id] && officesOf(other, record.from, evidence).some(one => one.rank === rank && (isOne || own.length === 0 || one.own.some(word => own.includes(word))))
    const isNamed = names.some(name => words.has(name)) && !told.some(one => [...one.people].some(other => other !== id && isRival(other)))
    return isNamed && !others.some(isRival) && told.every(one => isOfCountry(one, [...names, ...own], evidence.countryOf[id])) && (isOne || own.some(word => words.has(word)))
  })
}

interface Held {
  readonly rank: string
  /** The words that say of what. */
  readonly own: readonly string[]
}

/** A text asks for the same few people over and over. */
const kept = new WeakMap<Evidence, Map<string, readonly Held[]>>()

/** The ranks that somebody held on a day. */
function officesOf(id: string, day: string, evidence: Evidence): readonly Held[] {
  const known = kept.get(evidence) ?? new Map<string, readonly Held[]>()
  kept.set(evidence, known)
  const held = known.get(`${id} ${day}`) ?? officesAnew(id, day, evidence)
  known.set(`${id} ${day}`, held)
  return held
}

function officesAnew(id: string, day: string, { people, posts, narrated }: Evidence): readonly Held[] {
  const person = people.find(one => one.id === id)
  return (person?.posts ?? []).flatMap(post => {
    const { ranks } = postName(post.titles[0] ?? '')
    const rank = OF_ANOTHER.some(one => ranks.has(one)) ? undefined : Object.keys(OFFICES).find(one => ranks.has(one))
    return rank === undefined || !posts.isHeld(person!, post, day) ? [] : [{ rank, own: post.titles.flatMap(title => narrated.meaningsIn(title)).filter(word => !Object.values(OFFICES).some(({ words }) => words.includes(word))) }]
  })
}

/** Whether an office is of that country, as far as the sentence says of which. */
function isOfCountry({ owners, ofCountry }: Narration, names: readonly string[], country: string | undefined): boolean {
  const said = names.flatMap(name => [owners.get(name), ofCountry.get(name)]).filter(owner => owner !== undefined)
  return said.length === 0 || (country !== undefined && said.includes(country))
}
