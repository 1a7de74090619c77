import { fold } from '#language/fold.ts'
import type { Sides } from '#domain/flow.ts'
import { isDeed } from './concepts.ts'
import type { Evidence } from './Evidence.ts'
import { goodsApart } from './goodsTold.ts'
import type { Narrative, Passage } from './narrated.ts'
import { isNamedByOffice } from './namedByOffice.ts'
import type { Marked } from './Marked.ts'
import type { Narration, Word } from './narration.ts'

export const isIn = (word: Word, known: ReadonlySet<string>): boolean => word.some(meaning => known.has(meaning))

const ORDINAL = /^no\d+th$/

/** Deeds and things are known by what they mean, in whatever words: one that is missing is another. */
const SOFT = /^(?:deed (?:gather|adopt)|thing (?:president|premier|minister|citizen))$/
/** A word that means a deed or a thing, and none that stands for anything. */
const isHard = (word: Word) => word.some(meaning => /^(?:deed|thing) /.test(meaning)) && !word.some(meaning => SOFT.test(meaning))

/** Who forbids or allows goods forbids or allows their coming in, whether or not it is said. */
const isOfTrade = (word: Word) => word.includes('deed supply')
const isRuled = (word: Word) => word.some(meaning => meaning === 'deed ban' || meaning === 'deed lift')

/** What a record is of was refused, by its title. */
const isRefused = ({ told }: Passage) => told[0]?.words.some(word => word.includes('deed refuse')) ?? false
/** Deeds that are told beside a refusal. */
const OF_REFUSAL = /^deed (?:refuse|fail|propose|demand|accuse|protest|suspend|cancel|deny)$/

/** Deeds of which nobody is the one it is done to, or that those who do them do together: whoever is named first. */
const MUTUAL: ReadonlySet<string> = new Set(['meet', 'visit', 'sign', 'gather', 'begin', 'end', 'celebrate'].map(deed => `deed ${deed}`))

/** What keeps one passage of a record from telling what a sentence tells: somebody, somewhere or something that it knows nothing of, another deed, or other people's. Null where nothing does. */
export function differenceOf(told: Narration, record: Narrative, passage: Passage, sentence: string, evidence: Evidence): string | null {
  const { sides, date } = evidence
  const stranger = told.words.flat().find(meaning => /^(?:who|of) /.test(meaning) && !passage.words.has(meaning) && !(meaning.startsWith('of ') && record.words.has(meaning)) && !isNamedIn(meaning, record, passage) && !(isBody(meaning, told) && (record.words.has(meaning) || isKeptHere(meaning, passage, evidence))) && !(told.people.has(meaning.slice('who '.length)) && isNamedByOffice(meaning.slice('who '.length), record, passage, evidence)))
  if (stranger !== undefined) return stranger
  const absent = PRESENT.test(fold(sentence)) ? [...told.people].find(id => !isListed(id, record, evidence) && !isOwner(id, evidence.narrated.read(sentence, date).sentence)) : undefined
  if (absent !== undefined) return `who ${absent}`
  const town = [...told.places].find(place => told.where.has(place) && record.city !== null ? record.city !== place : !passage.words.has(`at ${place}`))
  if (town !== undefined) return town
  const deed = told.words.find(word => isHard(word) && !(isOfTrade(word) && told.words.some(isRuled)) && !isIn(word, passage.words) && (word.some(isDeed) || !isIn(word, record.words)) && !told.beside.has(word))
  if (deed !== undefined) return deed.join(' ')
  if (goodsApart(told, record) === true) return 'goods'
  // "Refuses to hand him over": it was not done.
  if (isRefused(passage) && told.notDone.size === 0 && told.words.some(word => word.some(isDeed)) && !told.words.some(word => word.some(meaning => OF_REFUSAL.test(meaning)))) return 'deed refuse'
  if (!told.isPlanned && isOnlyPlanned(told, passage)) return 'plan'
  if (isUndone(told, passage)) return 'not done'
  // "All who were in it": of how many the record tells, it must say so itself.
  if (ALL.test(fold(sentence)) && !ALL.test(passage.text)) return 'all'
  // What goes on beyond the day of the text has not ended.
  if (date !== null && date < record.to && told.words.some(word => word.includes('deed end'))) return 'deed end'
  // "The 24th session", where the record is of the 23rd.
  const place = told.words.flat().find(meaning => ORDINAL.test(meaning) && !passage.words.has(meaning) && !isJubilee(meaning, told, passage))
  if (place !== undefined || told.isCounted) return place ?? 'counted'
  const name = told.names.find(one => !isIn(one, passage.words) && !one.some(start => passage.text.includes(` ${start}`)))
  if (name !== undefined) return name.join(' ')
  const number = told.numbers.find(figure => !isNumberTold(figure, told, { record, passage, sentence }, evidence))
  return number ? String(number.value) : (otherOwner(told, record, passage, evidence) ?? otherBody(told, passage, evidence) ?? otherOfKind(told, passage) ?? otherTeller(told, passage) ?? otherWay(told, passage, sides) ?? otherRoles(told, record, passage, evidence))
}

/** Whether a passage tells what a sentence counts. */
export function isNumberTold(figure: Narration['numbers'][number], told: Narration, { record, passage, sentence }: { readonly record: Narrative; readonly passage: Passage; readonly sentence: string }, { date, told: printed }: Evidence): boolean {
  return isNumberOf(figure, passage) || isInName(figure, passage, sentence) || isCountOf(figure, told, passage) || printed.bearing(sentence, figure, { date, topics: [record.id] }).some(({ id }) => id === record.id)
}

/** "The 25th anniversary", where the passage has 25 years. */
const isJubilee = (place: string, { words }: Narration, { text }: Passage): boolean => words.some(word => word.includes('deed celebrate')) && new RegExp(`\\b${/\d+/.exec(place)![0]}(?: |-)?(?:years?|let|goda?|il(?:lik|lin|i)?)`).test(text)

/** What stops a deed is told in another way than that it is not done. */
const ENDED = /^deed (?:refuse|fail|suspend|cancel|end|protest|close|ban)$/

/** "Said that it would not return", where the passage has it done. */
function isUndone({ notDone, words }: Narration, { told }: Passage): boolean {
  // "Signed it", where the passage has it not done.
  const isLeft = (deed: string) => isDeed(deed) && !notDone.has(deed) && told.some(one => one.notDone.has(deed)) && told.every(one => one.notDone.has(deed) || !one.words.some(word => word.includes(deed)))
  if (words.some(word => word.length === 1 && isLeft(word[0]!))) return true
  const theirs = told.filter(one => one.words.some(word => isIn(word, notDone)))
  return theirs.length > 0 && theirs.every(one => [...notDone].every(deed => !one.notDone.has(deed)) && !one.words.some(word => word.some(meaning => ENDED.test(meaning))))
}

/** "Was due to present it", "agreed to prepare them": whether a passage tells a claim's deeds only as what is to come. */
function isOnlyPlanned({ words }: Narration, passage: Passage): boolean {
  const deeds = new Set(words.flat().filter(meaning => isDeed(meaning) && !SOFT.test(meaning)))
  const theirs = deeds.size === 0 ? [] : passage.told.filter(one => one.words.some(word => isIn(word, deeds)))
  return theirs.length > 0 && theirs.every(one => one.isPlanned)
}

/** Without exception, of people or things. */
const ALL = /\b(?:(?<!moscow and )all(?!-)|every|everybody|everyone|entire(?:ly)?|whole|vse|vsekh|vsem|ves|vsego|vsya|vsyu|polnostyu|kazhd\w+|(?<!moskva ve )butun|hami\w*|tamamile)\b/

/** A body, which a record's sentence need not name where it is one of the record's own. */
export const isBody = (meaning: string, { people }: Narration): boolean => meaning.startsWith('who ') && !people.has(meaning.slice('who '.length))

/** Whether an event has somebody among its people, and not only in its words: whose envoy was there need not have been. */
function isListed(id: string, { id: record }: Narrative, { eventNames }: Evidence): boolean {
  const people = eventNames.record(record)?.people ?? []
  return people.length === 0 || people.includes(id)
}
/** "X's funeral", "X-in dəfni", "похороны X": whose it was, and not who was there. */
const isOwner = (id: string, { of, tokens, language }: Marked): boolean => of('person').some(({ value, from, to }) => value === id && (tokens[to - 1]!.possessive || tokens[from - 1]?.word === 'of' || (language === 'az' && /[iu]n$/.test(tokens[to - 1]!.word)) || (language === 'ru' && /(?:a|oy|oi|ogo|ii)$/.test(tokens[to - 1]!.word) && from > 0)))
const PRESENT = /\b(?:attended|was present|were present|(?:took|taken|takes?) part|participated|prisutstvova|uchastvova|prinya(?:l|la|li) uchasti|pri uchastii|istirak)/

/** "The peacekeepers": there was but one body of them. */
const isKeptHere = (meaning: string, { words }: Passage, { narrated }: Evidence): boolean => words.has('thing peacekeeper') && narrated.isOfKind(meaning.slice('who '.length), 'thing peacekeeper')

/** Somebody of the record whom the passage names by the surname alone. */
const isNamedIn = (meaning: string, record: Narrative, { text }: Passage): boolean => meaning.startsWith('who ') && record.words.has(meaning) && text.includes(meaning.split('-').at(-1)!.slice(0, 6))

/** "Two brothers": as many of the same, in one of its sentences. */
const isCountOf = ({ value, unit, kind, of }: Narration['numbers'][number], { owners }: Narration, { told }: Passage): boolean => kind === 'bare' && unit === '' && value < SMALL && of.every(meaning => !owners.has(meaning) || told.some(({ mentioned }) => mentioned.has(owners.get(meaning)!))) && told.some(({ numbers }) => numbers.some(one => one.value === value && one.kind === 'bare' && one.of.some(meaning => of.includes(meaning))))

/** Larger numbers are figures. */
const SMALL = 20

/** "Flight 8243": a number that is a name. */
const isNumberOf = ({ value, unit, kind }: Narration['numbers'][number], { text }: Passage): boolean => kind === 'bare' && unit === '' && value >= 1000 && new RegExp(`\\b${value}\\b`).test(text)

/** "COP29": a number that is part of a name. */
const isInName = ({ value, kind }: Narration['numbers'][number], { text }: Passage, sentence: string): boolean => kind === 'bare' && [sentence, text].every(one => new RegExp(`\\p{L}-?${value}(?!\\d)`, 'u').test(one))

/** Whose a thing is in some sentences: by a country's name beside it, or by a body's that is such a thing. */
const ownersOf = (thing: string, by: readonly ((sentence: Narration) => ReadonlyMap<string, string>)[], told: readonly Narration[], { countryOf, narrated }: Evidence): readonly string[] =>
  told.flatMap(one => [...by.flatMap(own => own(one).get(thing) ?? []), ...one.words.flatMap(([meaning]) => (meaning!.startsWith('who ') && narrated.isOfKind(meaning!.slice('who '.length), thing) ? (countryOf[meaning!.slice('who '.length)] ?? []) : []))])

/** "That country's diaspora", where the record has this country's, or does not say whose. */
function otherOwner({ owners, people, words: claimed }: Narration, { country, from }: Narrative, { told, words }: Passage, evidence: Evidence): string | null {
  const { sides, countryOf, narrated } = evidence
  const isMutual = claimed.every(word => !word.some(isDeed) || word.some(meaning => MUTUAL.has(meaning)))
  const holders = [...words].flatMap(meaning => (meaning.startsWith('who ') && (isMutual || people.has(meaning.slice('who '.length))) ? [meaning.slice('who '.length)] : []))
  const known = new Set(told.flatMap(({ mentioned }) => [...mentioned]))
  const wrong = [...owners].find(([thing, owner]) => {
    // "That country's citizens" are "citizens of that country".
    const theirs = ownersOf(thing, [({ owners: own }) => own, ({ ofCountry }) => ofCountry], told, evidence)
    if (theirs.length > 0) return !theirs.includes(owner)
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
  return [...ways].find(way => !known.has(way) && (known.has(back(way)) || (way.startsWith('to ') && known.has(other(way))))) ?? null
}

/** Deeds of which nobody is the one they are done to. */
const TO_THINGS = /^deed (?:open|close|begin|end|resume|build|found|adopt)$/

/** Whether somebody is named among those who do a deed together. */
const isOneOf = (doer: string, deed: Narration['roles']['deed'], told: readonly Narration[]): boolean => doer.startsWith('who ') && told.some(({ roles, people }) => (roles.isJoint ?? false) && roles.deed !== undefined && deed !== undefined && isIn(deed, new Set(roles.deed)) && people.has(doer.slice('who '.length)))

/** Who does a deed, and to whom it is done, as the passage has it. */
function otherRoles({ words, roles, people }: Narration, record: Narrative, passage: Passage, evidence: Evidence): string | null {
  const { told } = passage
  const { countryOf } = evidence
  const deeds = new Set(words.flat().filter(isDeed))
  if (deeds.size === 0 || [...deeds].every(deed => MUTUAL.has(deed))) return null
  const country = (actor: string) => (actor.startsWith('side ') ? actor.slice('side '.length) : countryOf[actor.slice('who '.length)] ?? null)
  const isSame = (one: string, other: string) => one === other || (one.slice(0, 4) !== other.slice(0, 4) && country(one) !== null && country(one) === country(other))
  const inSentences = (role: 'doer' | 'undergoer', sentences: readonly Narration[]) => sentences.filter(sentence => sentence.words.some(word => isIn(word, deeds))).flatMap(sentence => sentence.roles[role] ?? [])
  // The title says who did it; another sentence may tell of another to whom it was done, or not done.
  const of = (role: 'doer' | 'undergoer') => [told.slice(0, 1), told.slice(1)].map(sentences => inSentences(role, sentences)).find(found => found.length > 0) ?? []
  const { doer, undergoer } = roles
  // What two do together, one of them does in the record, or they do to nobody.
  const isTheirs = roles.deed?.some(deed => MUTUAL.has(deed)) ?? false
  const isOneOfThem = of('doer').some(one => words.some(([meaning]) => meaning === one)) && inSentences('undergoer', told).every(one => !words.some(([meaning]) => meaning === one))
  // "The apology of the one to the other": two are named, and the form of the words does not say who does it.
  // "The ministers opened it", "X and the rector opened it": by their office, of what is done to a thing.
  const isTeller = (one: Narration) => one.words.some(word => isIn(word, deeds))
  const areHolders = () => people.size > 1 && (roles.deed?.every(deed => TO_THINGS.test(deed)) ?? false) && [...people].every(id => told.some(one => isTeller(one) && one.people.has(id)) || isNamedByOffice(id, record, passage, evidence))
  const isJoint = (roles.isJoint ?? false) && (isTheirs || isOneOfThem || areHolders() || told.some(sentence => (sentence.roles.isJoint ?? false) && sentence.words.some(word => isIn(word, deeds))))
  if (!isJoint && doer === null && undergoer === null && words.filter(([meaning]) => meaning!.startsWith('who ')).length > 1) return 'roles'
  // "X and the others opened it": one of those who did it together.
  if (doer !== null && isOneOf(doer, roles.deed, told)) return null
  const doers = of('doer')
  if (doer !== null && (doers.length > 0 ? !doers.some(one => isSame(doer, one)) : record.country === null || country(doer) !== record.country)) return doer
  const others = of('undergoer')
  return undergoer?.startsWith('who ') && others.length > 0 && !others.some(one => isSame(undergoer, one)) ? undergoer : null
}
