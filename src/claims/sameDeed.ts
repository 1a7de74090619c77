import { isDeed, isSoft } from './concepts.ts'
import type { Evidence } from './Evidence.ts'
import type { Narrative } from './narrated.ts'
import type { Narration, Word } from './narration.ts'

export const isIn = (word: Word, known: ReadonlySet<string>): boolean => word.some(meaning => known.has(meaning))

const ORDINAL = /^no\d+th$/

/** Deeds that those who do them do together: whoever is named first. */
const MUTUAL: ReadonlySet<string> = new Set(['meet', 'sign', 'gather', 'begin', 'end', 'celebrate'].map(deed => `deed ${deed}`))

/** What keeps a record from being of what a sentence tells: somebody, somewhere or something that it knows nothing of, another deed, or the other one of the two as its doer. Null where nothing does. */
export function differenceOf(told: Narration, record: Narrative, sentence: string, { sides, date, told: printed }: Evidence): string | null {
  const country = [...told.areas].find(area => !record.countries.has(area) && area !== sides.first && area !== sides.second)
  if (country !== undefined) return country
  const person = [...told.people].find(id => !record.people.has(id))
  if (person !== undefined) return person
  const town = [...told.places].find(place => !isPlaceOf(place, told, record))
  if (town !== undefined) return town
  const thing = [...told.owners].find(([meaning, owner]) => isAnothers(meaning, owner, record))
  if (thing !== undefined) return thing.join(' of ')
  // "The 24th session", where the record is of the 23rd.
  const place = told.words.flat().find(meaning => ORDINAL.test(meaning) && !record.words.has(meaning))
  if (place !== undefined || told.isCounted) return place ?? 'counted'
  const name = told.names.find(one => !isIn(one, record.stems()))
  if (name !== undefined) return name.join(' ')
  const number = told.numbers.find(figure => !printed.bearing(sentence, figure, { date, topics: [record.id] }).some(({ id }) => id === record.id))
  return number ? String(number.value) : (otherDeed(told, record) ?? otherDoer(told, record))
}

/** Where something was must be the place of its record; what else a sentence names, only be named there. */
function isPlaceOf(town: string, { where }: Narration, record: Narrative): boolean {
  if (record.words.has(`at ${town}`)) return true
  return (!where.has(town) || record.city === null) && record.sentences().some(({ places }) => places.has(town))
}

/** "That country's diaspora", where the record has this country's. */
function isAnothers(meaning: string, owner: string, record: Narrative): boolean {
  const owners = record.sentences().flatMap(({ owners: own }) => own.get(meaning) ?? [])
  return owners.length > 0 && !owners.includes(owner)
}

function otherDeed({ words }: Narration, record: Narrative): string | null {
  const deeds = words.filter(word => word.some(isDeed))
  const missing = deeds.filter(word => !isIn(word, record.words))
  return missing.find(word => !word.some(deed => isDeed(deed) && isSoft(deed, record.words)))?.join(' ') ?? null
}

function otherDoer({ words, agent }: Narration, record: Narrative): string | null {
  const deeds = new Set(words.flat().filter(isDeed))
  if (agent === null || [...deeds].every(deed => MUTUAL.has(deed))) return null
  const doers = record.sentences().filter(sentence => sentence.words.some(word => isIn(word, deeds))).flatMap(sentence => sentence.agent ?? [])
  return doers.length > 0 && !doers.includes(agent) ? agent : null
}
