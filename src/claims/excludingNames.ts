import { isSide } from '#domain/flow.ts'
import { fold } from '#language/fold.ts'
import type { Evidence } from './Evidence.ts'
import { OF_THEN, type Excluding } from './Excluding.ts'
import type { Narrative } from './narrated.ts'
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
  excludes({ claim, told: { places, where, words } }, { record }) {
    const { city } = record
    if (where.size === 0 || isOfPeople(claim.sentence) || (city !== null && places.has(city))) return null
    if (city === null) return 'silent'
    // "In the region" of a town may be near it.
    const isElsewhere = (place: string) => !tells(record, `at ${place}`) && !place.startsWith(city) && !city.startsWith(place)
    return [...where].every(isElsewhere) ? words.filter(([meaning]) => [...where].some(place => meaning === `at ${place}`)) : null
  },
}

/** Whether somebody is said to be in a town. */
const isOfPeople = (sentence: string): boolean => fold(sentence).split(/\W+/).some((word, at, all) => /^(?:in|v|vo)$/.test(word) && OF_PEOPLE.test(all[at - 1] ?? ''))

const OF_COUNTRY = 0.55

/** "With the president of another country", where the record is of the two and of one third country. */
export const otherCountry: Excluding = {
  ofOtherTime: false, ofDeed: true, least: () => OF_COUNTRY,
  excludes({ told }, { record, lacking }, { sides, countryOf, eventNames, agreementNames }) {
    const others = told.words.filter(([meaning]) => meaning!.startsWith('of ') && !record.words.has(meaning!))
    const thirds = ((eventNames.record(record.id) ?? agreementNames.record(record.id))?.countries ?? []).filter(area => !isSide(area, sides))
    const named = new Set([...told.areas, ...[...told.people].flatMap(id => countryOf[id] ?? [])])
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

/** So much of a given name stands in any spelling. */
const GIVEN = 3

/** Others may have been there too. */
const PRESENT = /\b(?:attend|present\b|presence|accompan|took part|taking part|participa|prisut|uchast|soprovozhd|istirak|musayiet)/

const isSigned = ({ words }: Narration): boolean => words.some(word => word.includes('deed sign'))

/** "X and Y signed it", where the record has another in the place of the one. */
export const otherName: Excluding = {
  ...OF_THEN,
  least: ({ told }) => (isSigned(told) ? OF_NAME.signed : OF_NAME.other),
  excludes({ claim, told }, { record, lacking }, evidence) {
    if (PRESENT.test(fold(claim.sentence))) return null
    const [stranger, ...more] = lacking.filter(([meaning]) => meaning!.startsWith('who ') && !tells(record, meaning!))
    if (stranger === undefined || more.length > 0) return null
    const id = stranger[0]!.slice('who '.length)
    // A surname alone may be another's.
    if (told.people.has(id) && !fold(claim.sentence).includes(id.slice(0, GIVEN))) return null
    const place = placeOf(told, record, id, evidence)
    return typeof place === 'string' ? place : place.length === 1 ? [stranger] : null
  },
}

/** Those of a record of whom a claim says nothing and in whose place somebody may stand: of the same country, or the other of two bodies that signed. */
function placeOf(told: Narration, record: Narrative, stranger: string, { countryOf, eventNames, agreementNames }: Evidence): readonly string[] | 'silent' {
  const [event, document] = [eventNames.record(record.id), agreementNames.record(record.id)]
  const isPerson = told.people.has(stranger)
  const theirs = isPerson ? [...(event?.people ?? []), ...(document?.signers.flatMap(({ person }) => person ?? []) ?? [])] : ((event ?? document)?.organisations ?? [])
  if (theirs.length === 0) return 'silent'
  const untold = theirs.filter(id => !told.words.some(([meaning]) => meaning === `who ${id}`))
  const country = countryOf[stranger]
  return isPerson || !isSigned(told) ? untold.filter(id => country !== undefined && countryOf[id] === country) : theirs.length === 2 ? untold : []
}
