import type { Amount } from './amounts.ts'
import { isStart } from './assign.ts'
import type { Marked } from './Marked.ts'
import { thingsNamed } from './thingsCounted.ts'

/** What a sentence says right beside one of its figures. */
export interface SaidOfFigure {
  /** What is counted: the word right behind a number without a unit. */
  readonly counted: string | null
  /** What that word names of the things and deeds that are known in every language. */
  readonly named: readonly string[]
  /** Telling words near it, before another figure comes. */
  readonly beside: ReadonlySet<string>
  /** What it is of, in no language's words: things and deeds. */
  readonly things: ReadonlySet<string>
  /** The country whose people or things are counted, where it stands right beside. */
  readonly whose: string | null
  /** Names in its own part of the sentence. */
  readonly names: ReadonlySet<string>
  /** "A month", "a year". */
  readonly rate: string | null
  /** Which extent of a thing it measures. */
  readonly extent: string | null
  /** Its unit of length. */
  readonly length: string | null
  /** The beginning of the name of a language that it counts speech or schools in. */
  readonly tongue: string | null
  /** Whether it is by how much something changed. */
  readonly isChange: boolean
}

/** How many words on either side are said of a figure. */
const NEAR = 5

/** "324 schools in which one is taught in the … language". */
const TONGUE_REACH = 10

/** Anybody: who counts persons says no more by these than by the number. */
const ANYBODY = /^(?:people|persons?|chelovek\w*|nefer\w*)$/

const RATES: readonly (readonly [rate: string, words: RegExp])[] = [
  ['year', /^(?:a|per|each|every) (?:year|annum)|^(?:annually|yearly)|^(?:v|za) god(?!\w)|^ezhegodno/], ['month', /^(?:a|per|each|every) month|^monthly|^v mesyats|^ezhemesyachno/],
  ['week', /^(?:a|per|each|every) week|^weekly|^v nedelyu/], ['day', /^(?:a|per|each|every) day|^daily|^v (?:den|sutki)/],
]

const EXTENTS: readonly (readonly [extent: string, words: RegExp])[] = [['length', /^(?:long|length|dlin\w*|uzunlu\w*)$/], ['width', /^(?:wide|width|shirin\w*|eni|eninde|enli)$/], ['height', /^(?:high|height|tall|vysot\w*|hundurlu\w*)$/]]

const LENGTHS: readonly (readonly [unit: string, words: RegExp])[] = [['m', /^(?:m|metr\w{0,4}|metre\w*|meters?)$/], ['km', /^(?:km|kilomet\w*)$/], ['cm', /^(?:cm|sm|[cs]antimet\w*|centimet\w*)$/]]

/** Stands behind the name of a language, or before it ("taught in …"). */
const BEHIND_TONGUE = /^(?:yazyk\w*|dil(?:i|inde|indeki)|languages?)$/
const BEFORE_TONGUE = /^(?:teach|teaches|teaching|taught)$/

/** What is alike in the cases of the name of a language. */
const TONGUE_STEM = 4

/** Deeds that one figure cannot be of for the other: who died did not survive, and what is asked for is not paid. */
const DEEDS: readonly (readonly [deed: string, words: RegExp])[] = [
  ['died', /^(?:di(?:ed?|es|ing)|dead|deaths?|kill(?:s|ed|ing)?|fatal\w*|perish\w*|pogib\w*|umerl?\w*|helak\w*|olenl\w*)$/], ['lived', /^(?:surviv\w*|rescued|saved|vyzhi\w*|spas(?:l|en|t)\w*|utsele\w*|xilas|sag\w*)$/], ['hurt', /^(?:injur\w*|wound(?:s|ed|ing)|hurt(?:ing)?|raneni\w*|raneny?|postrada\w*|yaralan\w*)$/],
  ['asked', /^(?:sought|seeks?|asked|asks|asking|demand\w*|wants?|wanted|request\w*|trebova\w*|potrebova\w*|zaprosh\w*|zapros\w*|prosil\w*|isteyir\w*|isteyib|istediyi|istenil\w*|teleb\w*)$/], ['offered', /^(?:offer\w*|predlozh\w*|predlag\w*|teklif\w*)$/],
  ['refused', /^(?:reject\w*|refus\w*|failed|otverg\w*|otkaz\w*|redd|imtina)$/], ['lost', /^(?:loss\w*|loses?|lost|poter\w*|itki\w*|itir\w*)$/], ['owned', /^(?:owns?|owned|holds|vladeet|prinadlezh\w*|sahibdir|mexsusdur)$/],
  ['held', /^(?:detain\w*|zaderzh\w*|saxla(?:nil|yib|di)\w*|saxlanib)$/], ['jailed', /^(?:arrest\w*|jail(?:s|ed|ing)|arestova\w*|hebs\w*)$/], ['shut', /^(?:closed?|closing|shut|zakry[tl]\w*|zakryva\w*)$/],
  ['resumed', /^(?:resum\w*|restor(?:e|ed|es|ing)|reopen\w*|vozobnov\w*|vosstanov\w*|berpa)$/], ['dismissed', /^(?:laid|dismissed|fired|uvol\w*)$/], ['kept out', /^(?:banned|barred|expelled|deport\w*|zapret\w*|zapresh\w*|qadagan\w*)$/], ['absent', /^(?:away|absent|boycott\w*|otsutstv\w*)$/], ['invited', /^(?:invit\w*|priglas\w*|priglash\w*|devet)$/], ['taxed', /^(?:tax\w*|fined?|nalog\w*|shtraf\w*|vergi\w*|cerime\w*)$/],
]

const PAY = /^(?:pay|paying|plati\w*|vyplachi\w*|odeme\w*)$/

/** The deeds that a word names. */
export const deedsNamed = (word: string): readonly string[] => DEEDS.flatMap(([deed, words]) => (words.test(word) ? [`deed ${deed}`] : []))

/** The deeds among a sentence's words. */
export const deedsTold = ({ tokens }: Marked): ReadonlySet<string> => new Set(tokens.flatMap(({ word }) => DEEDS.flatMap(([deed, words]) => (words.test(word) ? [deed] : []))))

/** The deeds beside a figure. */
export const deedsBeside = ({ beside }: SaidOfFigure): readonly string[] => [...beside].flatMap(word => (word.startsWith('deed ') ? [word.slice('deed '.length)] : []))

/** Of what was asked, offered, refused or lost it must be said that it was. */
export const unrealOf = ({ beside }: SaidOfFigure): readonly string[] => [...beside].filter(word => /^deed (?:asked|offered|refused|lost)$/.test(word))

/** What a sentence says of one of its figures. */
export function saidOf(sentence: Marked, amounts: readonly Amount[], amount: Amount, telling: (text: string) => ReadonlySet<string>): SaidOfFigure {
  const { tokens } = sentence
  // "38 of 67": what is said of the one is said of the other.
  const isPart = (one: Pick<Amount, 'to'>, other: Pick<Amount, 'from'>) => other.from - one.to <= 2 && tokens.slice(one.to, other.from).some(({ word }) => /^(?:of|iz|neferden|nefer|dan|den)$/.test(word))
  const start = Math.max(amount.from - NEAR, ...amounts.filter(other => other.to <= amount.from && !isPart(other, amount)).map(({ to }) => to), 0)
  const end = Math.min(amount.to + NEAR, ...amounts.filter(other => other.from >= amount.to && !isPart(amount, other)).map(({ from }) => from), tokens.length)
  const words = [...tokens.slice(start, amount.from), ...tokens.slice(amount.to, end)].map(({ word }) => word)
  // What one refuses to pay was asked.
  const inPay = (deed: string) => (deed === 'deed refused' && words.some(word => PAY.test(word)) ? 'deed asked' : deed)
  const together = tokens.slice(start, end).filter((_, place) => sentence.breaks[start + place] === sentence.breaks[amount.from])
  const named = together.flatMap(({ kind, word }) => (kind === 'word' ? [...thingsNamed(word), ...deedsNamed(word).map(inPay)] : []))
  // Of "38 of the 67 died" the 67 did not; of what is asked to rise "from 7 to 300" the 7 is not asked.
  const isWhole = isStart(sentence, amounts, amount) || isLedByOf(sentence, amounts, amount) || amounts.some(other => other.to <= amount.from && isPart(other, amount))
  const deeds = isWhole ? [] : DEEDS.flatMap(([deed, pattern]) => (words.some(word => pattern.test(word)) ? [inPay(`deed ${deed}`)] : []))
  const next = tokens[amount.to]
  const known = tokens.slice(amount.unit === 'OTHER' ? amount.to - 1 : amount.to, amount.to + 1).flatMap(({ kind, word }) => (kind === 'word' ? [...thingsNamed(word), ...deedsNamed(word)] : []))
  const tongue = tokens.slice(start, amount.to + TONGUE_REACH).flatMap(({ word }, place) => {
    const at = start + place
    const name = BEHIND_TONGUE.test(word) ? tokens[at - 1] : BEFORE_TONGUE.test(word) && tokens[at + 1]?.word === 'in' ? tokens[at + 2] : undefined
    return name?.kind === 'word' ? [name.word.slice(0, TONGUE_STEM)] : []
  })
  const after = tokens.slice(amount.to, amount.to + 3).map(({ word }) => word).join(' ')
  const isCount = amount.kind === 'bare' && next?.kind === 'word' && !ANYBODY.test(next.word) && !/^(?:units?|edinits\w*|vahid\w*)$/.test(next.word)
  return {
    counted: isCount ? ([...telling(next.word)][0] ?? null) : null, named: known,
    beside: new Set([...words.filter(word => !ANYBODY.test(word) && !(isWhole && deedsNamed(word).length > 0)).flatMap(word => [...telling(word)]), ...deeds]), things: new Set(named.filter(thing => (thing !== 'thing soldiers' || !named.includes('thing armour')) && (thing !== 'thing length' || !/^(?:t|m3|kWh)$/.test(amount.unit)) && !(isWhole && thing.startsWith('deed ')))), whose: whoseIs(sentence, amount),
    names: new Set(tokens.slice(start, end).flatMap(({ kind, capital, word }, place) => (kind === 'word' && capital && start + place > 0 && sentence.breaks[start + place] === sentence.breaks[amount.from] ? [...telling(word)] : []))),
    extent: EXTENTS.find(([, pattern]) => tokens.slice(start, end).some(({ word }, place) => pattern.test(word) && sentence.breaks[start + place] === sentence.breaks[amount.from]))?.[0] ?? null,
    length: LENGTHS.find(([, pattern]) => tokens.slice(amount.to - 1, amount.to + 1).some(({ word }) => pattern.test(word)))?.[0] ?? null,
    tongue: tongue[0] ?? null,
    rate: RATES.find(([, pattern]) => pattern.test(after))?.[0] ?? null,
    isChange: /^(?:by|na)$/.test(tokens[amount.from - 1]?.word ?? '') && sentence.of('up').length + sentence.of('down').length > 0,
  }
}

/** "Of the 67 aboard … 38 died", "из 67 человек погибли 38": the whole stands before its part. */
const isLedByOf = ({ tokens }: Marked, amounts: readonly Amount[], { kind, from, to }: Amount): boolean =>
  isCount(kind) && /^(?:of|iz)$/.test((/^(?:the|all|chisla)$/.test(tokens[from - 1]?.word ?? '') ? tokens[from - 2] : tokens[from - 1])?.word ?? '') && amounts.some(other => other.from >= to && other.from - to <= PART_REACH && isCount(other.kind))

const isCount = (kind: Amount['kind']) => kind === 'bare' || kind === 'quantity'

/** How many words may stand between a whole and its part. */
const PART_REACH = 12

/** "38 of that country's citizens": a part of all. */
const whoseIs = (sentence: Marked, { from, to }: Amount): string | null => sentence.of('area').find(area => !isTongue(sentence, area.from) && !isOfSeveral(sentence, area) && ((area.from >= to && area.from - to <= 2) || (area.form === 'demonym' && area.to === from)))?.value ?? null

/** "From this country and that one": of both together, whosesoever it is. */
export const isOfSeveral = ({ tokens, of }: Marked, { to }: { readonly to: number }): boolean => /^(?:and|i|ve)$/.test(tokens[to]?.word ?? '') && of('area').some(({ from }) => from === to + 1)

/** "Teaching in …": the name of a language, and no country. */
export const isTongue = ({ tokens, language }: Marked, at: number): boolean => language === 'en' && tokens[at - 1]?.word === 'in' && /^(?:teach|teaches|teaching|taught|instruction|education|classes|studying|speaking|written|published)$/.test(tokens[at - 2]?.word ?? '')

/** Whether a figure of a text may be one of a note, in whatever words: of the same thing, and of no part of it. */
export function isOfSameThing(one: SaidOfFigure, note: SaidOfFigure, isKnown: (word: string) => boolean): boolean {
  const deeds = [...one.things].filter(thing => thing.startsWith('deed '))
  const isOthers = one.whose !== null && one.whose !== note.whose && (note.whose !== null || deeds.length > 0)
  if ((one.rate ?? 'year') !== (note.rate ?? 'year') || one.isChange !== note.isChange || isOthers || isAnother(one.extent, note.extent) || isAnother(one.length, note.length) || isAnother(one.tongue, note.tongue)) return false
  if (deeds.some(deed => !note.things.has(deed)) || [...note.things].some(thing => thing.startsWith('deed ') && !one.things.has(thing))) return false
  return one.named.every(thing => note.things.has(thing)) && (one.counted === null || one.named.length > 0 || isKnown(one.counted)) && [...one.things].some(thing => note.things.has(thing))
}

/** "Gave one 32 percent and the other 7": a name beside one figure that another figure's part has. */
export const isOfOtherName = (said: SaidOfFigure, own: SaidOfFigure, others: readonly SaidOfFigure[]): boolean => own.names.size > 0 && [...said.names].some(name => !own.names.has(name) && others.some(({ names }) => names.has(name)))

const isAnother = (one: string | null, other: string | null) => one !== null && other !== null && one !== other

/** Whether one sentence's figure may be what another one's is of, by the words beside them. */
export function isSaidAlike(one: SaidOfFigure, other: SaidOfFigure, isCounted: boolean): boolean {
  if (isAnother(one.extent, other.extent) || isAnother(one.length, other.length) || isAnother(one.tongue, other.tongue)) return false
  // Where nothing is said, it is of a year.
  if ((one.rate ?? 'year') !== (other.rate ?? 'year') || one.isChange !== other.isChange) return false
  if (one.counted !== null && one.counted !== other.counted && !other.beside.has(one.counted)) return false
  if ([...one.things].some(thing => thing.startsWith('deed ') && !other.beside.has(thing))) return false
  return !isCounted || one.beside.size === 0 || [...one.beside].some(word => other.beside.has(word))
}
