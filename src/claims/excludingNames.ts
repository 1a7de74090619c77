import { isSide } from '#domain/flow.ts'
import { fold } from '#language/fold.ts'
import type { Evidence } from './Evidence.ts'
import { OF_THEN, type Excluding } from './Excluding.ts'
import type { Marked } from './Marked.ts'
import { tellingOf } from './meantRecords.ts'
import { isDeed } from './concepts.ts'
import { isIn, isNamed, RARE, sumOf, type Narrative } from './narrated.ts'
import type { Narration, Word } from './narration.ts'

/** Whether any sentence of a record has a meaning. */
const tells = (record: Narrative, meaning: string): boolean => record.passages().some(({ words }) => words.has(meaning))

/** How much of a claim is enough: of what a year alone dates, more. */
const OF_TOWN = { least: 0.5, ofYear: 0.75 } as const

/** Who is somewhere is told of them: "officials in the capital". */
const OF_PEOPLE = /^(?:officials?|authorit\w*|analysts?|experts?|commentators?|diplomats?|media|newspapers?|embassy|residents?|activists?|protesters?|students?|government|ministry|chinovnik\w*|vlasti|analitik\w*|ekspert\w*|diplomat\w*|smi|gazet\w*|posolstv\w*|zhiteli|aktivist\w*)$/

/** "In Tehran", where the record was in another town. */
export const otherTown: Excluding = {
  ...OF_THEN,
  least: ({ period }) => (period?.length === 4 ? OF_TOWN.ofYear : OF_TOWN.least),
  excludes({ claim, told: { places, where, words, mentions } }, { record }, { narrated, date }) {
    const { city } = record
    // Of a day that has a part of its own, or of several towns, it is not said which is the deed's.
    if (claim.kind !== 'statement' && (claim.place === null || mentions.length > 1)) return null
    if (where.size === 0 || isOfPeople(claim.sentence) || (city !== null && (places.has(city) || isGoal(narrated.read(claim.sentence, date).sentence, city)))) return null
    if (city === null) return 'silent'
    // "In the region" of a town may be near it.
    const isElsewhere = (place: string) => !tells(record, `at ${place}`) && !place.startsWith(city) && !city.startsWith(place)
    return [...where].every(isElsewhere) ? words.filter(([meaning]) => [...where].some(place => meaning === `at ${place}`)) : null
  },
}

/** "Came to that town and then was in another". */
const isGoal = ({ tokens, of, language }: Marked, city: string): boolean => of('place').some(({ value, from, to }) => value === city && (language === 'az' ? /y[ae]$/.test(tokens[to - 1]!.word) : GOAL.test(tokens[from - 1]?.word ?? '')))
const GOAL = /^(?:to|for|visit\w*|v|vo|poset\w*|poseshch\w*)$/

/** Whether somebody is said to be in a town. */
const isOfPeople = (sentence: string): boolean => fold(sentence).split(/\W+/).some((word, at, all) => /^(?:in|v|vo)$/.test(word) && OF_PEOPLE.test(all[at - 1] ?? ''))

const OF_COUNTRY = 0.55

/** "With the president of another country", where the record is of the two and of one third country. */
export const otherCountry: Excluding = {
  ofOtherTime: false, ofDeed: true, least: () => OF_COUNTRY,
  excludes({ told }, { record, lacking }, { sides, countryOf, eventNames, agreementNames }) {
    const others = told.words.filter(([meaning]) => meaning!.startsWith('of ') && !record.words.has(meaning!))
    const thirds = ((eventNames.record(record.id) ?? agreementNames.record(record.id))?.countries ?? []).filter(area => !isSide(area, sides))
    const named = new Set([...told.areas, ...told.words.flatMap(([meaning]) => (meaning!.startsWith('who ') ? countryOf[meaning!.slice('who '.length)] ?? [] : []))])
    // Who else speaks of it is none of the three.
    if (!named.has(sides.first) || !named.has(sides.second)) return null
    if (others.length === 1 && thirds.length === 0) return 'silent'
    return others.length === 1 && thirds.length === 1 && !told.words.some(([meaning]) => meaning === `of ${thirds[0]}`) ? [...others, ...namesIn(told, lacking)] : null
  },
}

/** Names that nobody here has: of those who are from there. */
const namesIn = ({ names }: Narration, lacking: readonly Word[]): readonly Word[] => lacking.filter(word => names.some(name => name.join(' ') === word.join(' ')))

/** How much of the rest of a claim is enough: who signed is one's part alone, other deeds may be several people's. */
const OF_NAME = { signed: 0.6, other: 0.8 } as const

/** How much of what they did there must tell it: two rare words. */
const OF_THINGS = 6

/** So much of a given name stands in any spelling. */
const GIVEN = 3

/** Others may have been there too, or have done the same. */
export const PRESENT = /\b(?:also\b|takzhe\b|tozhe\b|hemcinin\b|attend|present\b|presence|accompan|took part|taking part|participa|prisut|uchast|soprovozhd|istirak|musayiet)/

const isSigned = ({ words }: Narration): boolean => words.some(word => word.includes('deed sign'))

/** What is done to a document by another. */
const OF_DOCUMENT = /^deed (?:cancel|suspend|extend|ratify|resume|propose)$/

/** "X and Y signed it", where the record has another in the place of the one. */
export const otherName: Excluding = {
  ...OF_THEN,
  least: ({ told }) => (isSigned(told) ? OF_NAME.signed : OF_NAME.other),
  // That they met, others may say of somebody else that day.
  telling: (meant, weight) => (meant.shared.some(word => word.includes('deed sign')) || sumOf(meant.shared.filter(word => !isNamed(word) && weight(word) >= RARE), weight) >= OF_THINGS ? tellingOf(meant, weight) : 0),
  excludes({ claim, told, near }, { record, lacking }, evidence) {
    // "Signed an order to end the treaty of 1996": another paper.
    if (PRESENT.test(fold(claim.sentence)) || (isSigned(told) && told.words.some(word => word.some(meaning => OF_DOCUMENT.test(meaning))))) return null
    const [stranger, ...more] = lacking.filter(([meaning]) => meaning!.startsWith('who ') && !tells(record, meaning!))
    if (stranger === undefined || more.length > 0) return null
    const id = stranger[0]!.slice('who '.length)
    // A surname alone may be another's.
    if (told.people.has(id) && !evidence.people.some(person => person.id === id && person.names.some(name => fold(claim.sentence).includes(fold(name).slice(0, GIVEN))))) return null
    const place = placeOf(told, near.filter(one => one.record.from === record.from).map(one => one.record.id), record, id, evidence)
    return typeof place === 'string' ? place : place.length === 1 ? [stranger] : null
  },
}

/** Whether two bodies are of one kind: two ministries, two universities. */
function isAlike(one: string, other: string, { meaningsIn }: Evidence['narrated']): boolean {
  const kinds = (id: string) => meaningsIn(id.replaceAll('-', ' ')).filter(meaning => meaning.startsWith('thing ') || meaning.startsWith('like '))
  return kinds(one).some(kind => kinds(other).includes(kind))
}

/** What somebody does, or is at the head of. */
const isMain = (meaning: string): boolean => (isDeed(meaning) && !/^deed (?:gather|visit|meet)$/.test(meaning)) || meaning === 'like head'

/** Those of a record of whom a claim says nothing and in whose place somebody may stand: of the same country, or the other of two bodies that signed. */
function placeOf(told: Narration, ofDay: readonly string[], record: Narrative, stranger: string, { countryOf, eventNames, agreementNames, narrated }: Evidence): readonly string[] | 'silent' {
  const [event, document] = [eventNames.record(record.id), agreementNames.record(record.id)]
  const isPerson = told.people.has(stranger)
  const signersOf = (ids: readonly string[]) => [...new Set(ids.flatMap(id => agreementNames.record(id)?.signers.flatMap(({ person }) => person ?? []) ?? []))]
  const signers = signersOf(ofDay)
  // Who signed is known, whoever else was there.
  const theirs = !isPerson ? ((event ?? document)?.organisations ?? []) : isSigned(told) && signers.length > 1 ? signers : [...new Set([...(event?.people ?? []), ...signersOf([record.id])])]
  if (theirs.length === 0) return 'silent'
  const untold = theirs.filter(id => !told.words.some(([meaning]) => meaning === `who ${id}`))
  const country = countryOf[stranger]
  if (!isPerson && isSigned(told)) return theirs.length === 2 ? untold : []
  const alike = untold.filter(id => country !== undefined && countryOf[id] === country)
  if (!isPerson) return alike.filter(id => isAlike(stranger, id, narrated))
  // Of several, he who is named where the deed is told.
  const tellers = alike.length < 2 ? [] : narrated.record(record.id)!.passages().flatMap(passage => passage.told).filter(one => told.words.every(word => !word.some(isMain) || isIn(word, new Set(one.words.flat())) || !record.words.has(word[0]!)))
  const tellingOnes = alike.filter(id => tellers.some(({ people }) => people.has(id)))
  return tellingOnes.length === 1 ? tellingOnes : alike
}
