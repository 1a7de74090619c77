import { isSide, type Sides } from '#domain/flow.ts'
import { fold } from '#language/fold.ts'
import type { Language } from '#schema/vocabulary.ts'
import { amountsIn, type Amount } from './amounts.ts'
import { circumstancesIn } from './circumstances.ts'
import { conceptsOf, isDeed } from './concepts.ts'
import { inContext } from './inContext.ts'
import { isLight } from './lightWords.ts'
import { markedSentence, type Mark, type Marked } from './Marked.ts'
import { bodiesIn, strangersNamed } from './namedIn.ts'
import { partiesIn, type Party } from './parties.ts'
import { withPairs } from './pairedWords.ts'
import { COUNTED, isOfBoth, isOthers, isWhile } from './noCount.ts'
import { notDoneIn } from './notDone.ts'
import { ofCountryIn, ownersIn } from './ownersIn.ts'
import { isPlanned } from './planned.ts'
import { periodsIn, type PeriodMention } from './periodsIn.ts'
import { remembered } from './remembered.ts'
import { isPostOf, rolesIn, type Roles } from './rolesIn.ts'
import { isRoman, romanValue } from './romanNumbers.ts'
import type { SentenceParts } from './SentenceParts.ts'
import { tellersIn } from './tellersIn.ts'
import { placeTold, withOrdinals } from './tellingWords.ts'
import { isWhere } from './whereDone.ts'
import type { Token } from './tokens.ts'
import type { Vocabulary } from './Vocabulary.ts'

/** What a word may mean: one thing, or several where the press uses it for each. */
export type Word = readonly string[]

/** A figure with what the words behind it mean. */
type Counted = Amount & { readonly of: Word }

/** What a sentence tells, in words that another sentence may have others for. */
export interface Narration {
  /** Its telling words, each by what it may mean; whom and where it names by their ids. */
  readonly words: readonly Word[]
  /** Those among them that only say on what occasion it was: "after the talks". */
  readonly beside: ReadonlySet<Word>
  readonly roles: Roles
  /** Who tells another what it tells. */
  readonly tellers: ReadonlySet<string>
  /** Whether all of it is still to be done. */
  readonly isPlanned: boolean
  /** Deeds that it says were not done. */
  readonly notDone: ReadonlySet<string>
  /** "from X" and "to X": which way something goes between countries. */
  readonly ways: ReadonlySet<string>
  /** The two, as far as it names them. */
  readonly mentioned: ReadonlySet<string>
  readonly areas: ReadonlySet<string>
  readonly people: ReadonlySet<string>
  /** Which country a thing is of. */
  readonly owners: ReadonlyMap<string, string>
  /** The same where the country stands behind what is its own: of one country alone. */
  readonly ofCountry: ReadonlyMap<string, string>
  /** Towns that it names as such, and those among them where it was done. */
  readonly places: ReadonlySet<string>
  readonly where: ReadonlySet<string>
  /** Beginnings of names with a capital that are nobody's here. */
  readonly names: readonly Word[]
  /** Full names of people whom nobody here knows. */
  readonly strangers: readonly (readonly Word[])[]
  /** Goods that it names, with their words. */
  readonly goods: ReadonlyMap<string, readonly Word[]>
  /** Which court, ministry or theatre: what stands beside the word for the body. */
  readonly bodies: ReadonlyMap<string, Word>
  readonly numbers: readonly Counted[]
  /** Whether it counts in words what no figure says. */
  readonly isCounted: boolean
  readonly mentions: readonly PeriodMention[]
}

/** A sentence taken apart. */
export interface Read {
  readonly sentence: Marked
  readonly mentions: readonly PeriodMention[]
  readonly numbers: readonly Counted[]
  readonly parties: readonly Party[]
  /** At each token "no23th" for "23rd", "23-е" or "XXIII". */
  readonly places: readonly (string | null)[]
  /** At each token, whether it says who, where or when. */
  readonly aside: readonly boolean[]
  /** At each token, what its word means. */
  readonly meanings: readonly Word[]
  /** Tokens of an occasion on which something else is told. */
  readonly circumstances: ReadonlySet<number>
}

/** Reads what the sentences of a language tell. */
export interface NarrationReader {
  readonly read: (text: string, date: string | null) => Read
  /** The same of a record's own sentence, which nothing else asks for; day and people are the record's: a surname alone is theirs. */
  readonly readOnce: (text: string, date: string | null, people?: readonly string[]) => Read
  /** Keeps what was made of a sentence, which will be asked for next. */
  readonly keep: (parts: SentenceParts) => void
  /** What tokens `from` to before `to` tell. */
  readonly narration: (read: Read, from: number, to: number) => Narration
  /** The meanings of a text's words in any language. */
  readonly meaningsIn: (text: string) => readonly string[]
}

/** Marks whose words say who, where or when: they are held against the record by themselves. */
const ASIDE: ReadonlySet<Mark['role']> = new Set(['source', 'month', 'post', 'person', 'namesake', 'area', 'organisation', 'place', 'year', 'last-year', 'this-year', 'relative-span', 'that-time', 'number'])

export function narrationReader(vocabulary: Vocabulary, sides: Sides, telling: (text: string) => ReadonlySet<string>, isNominative: (word: string) => boolean): NarrationReader {
  const { language } = vocabulary
  const regionsIn = (word: string) => vocabulary.regions.flatMap(({ id, names }) => (names.some(name => word.startsWith(name)) ? [`thing ${id}`] : []))
  const conceptsIn = (word: string) => (FALSE_FRIENDS[language].test(word) ? [] : [...conceptsOf(word), ...regionsIn(word)])
  const meaningOf = remembered(KEPT, (word): Word => {
    const bare = language === 'az' ? word.replace(PERSON_AZ, '') : word
    const concepts = [conceptsIn(word), conceptsIn(bare)].find(found => found.length > 0)
    return concepts ?? (isLight(word, language) || isLight(bare, language) ? [] : [...telling(word)])
  })
  const meaningsIn = (text: string) => withOrdinals(fold(text)).split(/[^a-z0-9]+/).filter(word => word !== '').flatMap(meaningOf)
  // A sentence is asked for once for each of its parts.
  let last: { readonly text: string; readonly date: string | null; readonly read: Read } | null = null
  const read = (text: string, date: string | null): Read => (last?.text === text && last.date === date ? last : (last = { text, date, read: readAnew(text, date) })).read
  const readAnew = (text: string, date: string | null, named: ReadonlySet<string> = new Set()): Read => {
    const sentence = markedSentence(text, 0, vocabulary, { date, named })
    const { mentions, taken } = periodsIn(sentence, date, language !== 'en')
    return readOf({ sentence, mentions, amounts: amountsIn(sentence, taken), parties: partiesIn(sentence, vocabulary) })
  }
  const readOf = ({ sentence, mentions, amounts, parties }: Pick<SentenceParts, 'sentence' | 'mentions' | 'amounts' | 'parties'>): Read => {
    const { text } = sentence
    const aside = sentence.tokens.map(() => false)
    for (const { role, from, to } of sentence.marks) if (ASIDE.has(role)) aside.fill(true, from, to)
    for (const { from, to } of mentions) aside.fill(true, from, to)
    const isDated = (at: number) => mentions.some(({ from, to }) => from <= at && to > at)
    const tensAt = (at: number) => placeTold(sentence.tokens[at]?.word ?? '', sentence.tokens[at + 1]?.word ?? '')
    const isOfTens = (at: number) => tensAt(at) !== null
    const places = sentence.tokens.map(({ kind, start, end }, at) => (isDated(at) ? null : tensAt(at) ?? (isRoman(sentence, at) && !aside[at] ? `no${romanValue(sentence.tokens[at]!.text)}th` : kind === 'number' && !(language === 'az' && CASE_AZ.test(fold(text.slice(end, end + ENDING)))) ? ORDINAL.exec(withOrdinals(fold(text.slice(start, end + ENDING))))?.[0] ?? null : null)))
    const meanings = inContext(sentence, withPairs(sentence, sentence.tokens.map(({ kind, word }, at) => (kind === 'word' && !aside[at] && !isOfTens(at) && !isOfTens(at - 1) ? meaningOf(word) : []))))
    return { sentence, mentions, places, numbers: amounts.filter(amount => places[amount.from] === null && !isOfBoth(sentence.tokens, amount) && !isWhile(sentence.tokens, amount)).map(amount => ({ ...amount, of: isOthers(sentence, amount, sides) ? [] : sentence.tokens.slice(amount.to, amount.to + COUNTED).flatMap(({ kind, word }, place) => (kind === 'word' && !aside[amount.to + place] ? meaningOf(word) : [])) })), parties, aside, meanings, circumstances: circumstancesIn(sentence, meanings) }
  }
  // Judging, denying and looking around a claim ask for the same parts of its sentence.
  const told = new WeakMap<Read, Map<string, Narration>>()
  const narration = (all: Read, from: number, to: number): Narration => {
    const known = told.get(all) ?? new Map<string, Narration>()
    told.set(all, known)
    const part = known.get(`${from} ${to}`) ?? narrationAnew(all, from, to)
    known.set(`${from} ${to}`, part)
    return part
  }
  const narrationAnew = ({ sentence, mentions, numbers, parties, places: counted, meanings, circumstances }: Read, start: number, end: number): Narration => {
    const { tokens, marks } = sentence
    const within = ({ from, to }: { readonly from: number; readonly to: number }) => from >= start && to <= end
    const of = (role: Mark['role']) => sentence.of(role).filter(within)
    const each = <T>(tell: (token: Token, at: number) => readonly T[]) => tokens.slice(start, end).flatMap((token, place) => (token.kind === 'word' ? tell(token, start + place) : []))
    const own = (role: 'person' | 'organisation') => [...new Set(of(role).flatMap(({ value, from, to }) => (value === '' || (role === 'organisation' && isPostOf(sentence, from, to)) ? [] : [value])))]
    const places = new Set(of('place').filter(mark => !vocabulary.capitals.has(mark.value) || isWhere(sentence, mark)).map(({ value }) => value))
    const areas = new Set(of('area').map(({ value }) => value))
    const words = distinct([
      ...meanings.slice(start, end), ...counted.slice(start, end).map(place => (place === null ? [] : [place])),
      ...[...own('person'), ...own('organisation')].map(id => [`who ${id}`]), ...[...places].map(town => [`at ${town}`]), ...[...areas].filter(area => !isSide(area, sides)).map(area => [`of ${area}`]),
    ])
    const known = (at: number) => marks.some(({ role, from, to }) => from <= at && to > at && role !== 'scope')
    const { goal, ...roles } = rolesIn(sentence, [start, end], isNominative, meanings)
    const besides = new Set([...circumstances].filter(at => at >= start && at < end).map(at => meanings[at]!.join(' ')))
    const others = new Set(meanings.slice(start, end).flatMap((word, place) => (circumstances.has(start + place) ? [] : [word.join(' ')])))
    return {
      words, beside: new Set(words.filter(word => besides.has(word.join(' ')) && !others.has(word.join(' ')))), roles, tellers: tellersIn(sentence, [start, end], isNominative), isPlanned: isPlanned(sentence, language), notDone: notDoneIn(sentence, [start, end], meanings), areas, ways: new Set([...parties.filter(party => within(party) && (party.role === 'from' || party.role === 'to')).map(({ area, role }) => `${role} ${area}`), ...(goal === null ? [] : [goal])]), mentioned: new Set([...areas, ...own('organisation').flatMap(id => vocabulary.countryOf[id] ?? [])].filter(area => isSide(area, sides))), owners: ownersIn(sentence, of, meaningOf), ofCountry: ofCountryIn(sentence, of, sides, meanings), people: new Set(own('person')), places, where: new Set(of('place').filter(mark => isWhere(sentence, mark)).map(({ value }) => value)),
      strangers: strangersNamed(tokens.slice(start, end), at => known(start + at)).map(at => [meaningOf(tokens[start + at]!.word), meaningOf(tokens[start + at + 1]!.word)]),
      goods: new Map<string, readonly Word[]>([...of('product').map(({ value, from, to }) => [value, meanings.slice(from, to)] as const), ...meanings.slice(start, end).flatMap(word => word.flatMap(meaning => (VEHICLES.has(meaning) ? [[meaning, [word]] as const] : [])))]),
      bodies: bodiesIn(sentence, [start, end], meanings),
      names: distinct(each(({ capital, word }, at) => (capital && (at > 0 || isName(tokens[1]) || (language === 'az' && /d[ae]ki$/.test(word))) && !known(at) ? [meaningOf(word)] : []))), numbers: numbers.filter(within), isCounted: of('number').some(mark => !isOfBoth(tokens, mark) && !isWhile(tokens, mark) && !numbers.some(({ from, to }) => from <= mark.from && to > mark.from)), mentions: mentions.filter(within),
    }
  }
  return { read, readOnce: (text, date, people = []) => readAnew(text, date, new Set(people)), narration, meaningsIn, keep: parts => { last = { text: parts.sentence.text, date: parts.date, read: readOf(parts) } } }
}

/** Goods that are things with a word of their own. */
const VEHICLES: ReadonlySet<string> = new Set(['like lorry', 'like car', 'like ship', 'like helicopter'])

/** Words that look like a concept's in another language, or join more than they tell. */
const FALSE_FRIENDS: Readonly<Record<Language, RegExp>> = { en: /^(?:most|according\w*|recalled|recalls|mid|bazar|more|fur|pay|row|remains)$/, ru: /^(?:satir\w*|drug|drugoy|dostat\w*|dostizh\w*|proshl(?:ogo|om|yy|oy|aya|uyu|omu|ykh|ye|ym)|posle\w*|posled\w*|otmeti\w*|otmech\w*)$/, az: /^(?:olub|oldu|olmus\w*|bazar\w*)$/ }

/** "They signed", "it is signed": who did it, as an ending of the verb. */
const PERSON_AZ = /(?:l[ae]r|d[iu]r)$/

/** Each word once, without those that mean nothing. */
const distinct = (words: readonly Word[]): Word[] => [...new Map(words.filter(({ length }) => length > 0).map(word => [word.join(' '), word])).values()]

/** A verb behind the first word of a sentence: whoever stands there does it, and is a name. */
const isName = (next: Token | undefined): boolean => next !== undefined && conceptsOf(next.word).some(isDeed)

/** How many words are kept. */
const KEPT = 30_000

/** How far behind a number the ending of an ordinal reaches. */
const ENDING = 6
const ORDINAL = /^no\d+th/
/** "38-i", "40-a": how many of them, and no place in a row. */
const CASE_AZ = /^-(?![cs][iu])[a-z]/
