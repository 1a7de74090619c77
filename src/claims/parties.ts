import type { Mark, Marked } from './Marked.ts'
import type { Vocabulary } from './Vocabulary.ts'
import { isCounting } from './whoCounts.ts'

export type PartyRole = 'from' | 'to' | 'in' | 'with' | 'of' | 'subject'

/** A country of a sentence and the part it plays. */
export interface Party {
  readonly area: string
  readonly role: PartyRole
  readonly from: number
  readonly to: number
}

const CASE_ROLES: Readonly<Record<string, PartyRole>> = { genitive: 'of', possessive: 'of', dative: 'to', ablative: 'from', locative: 'in', instrumental: 'with', demonym: 'of' }

/** What the endings of a name without listed case forms say, in the language that builds its cases so. Many a bare name ends in -iya. */
const ENDINGS: readonly (readonly [RegExp, PartyRole])[] = [[/(?:dan|den)$/, 'from'], [/(?:nin|nun|in|un)$/, 'of'], [/[aeou](?:ya|ye)$/, 'to'], [/(?:da|de)$/, 'in'], [/(?:la|le)$/, 'with']]

const PREPOSITIONS: Readonly<Record<string, Readonly<Record<string, PartyRole>>>> = {
  en: { to: 'to', into: 'to', towards: 'to', for: 'of', from: 'from', with: 'with', between: 'with', in: 'in', of: 'of', by: 'subject', among: 'of', at: 'in' },
  // Folded: в, во, на · из, от · с, со, между · для, среди.
  ru: { v: 'to', vo: 'to', na: 'to', iz: 'from', ot: 'from', s: 'with', so: 'with', mezhdu: 'with', dlya: 'of', sredi: 'of' },
  az: {},
}

/** How many words may stand between a preposition and its name. */
const FURTHEST = 5

/** Whether words between a preposition and a name still belong to it: "to the neighbouring country", "на рынок страны". */
const FILLER = /^(?:the|a|its|their|big|giant|northern|southern|immediate|neighbou?r|neighbouring|neighboring|sosed\w*|severn\w*|yuzhn\w*|market|markets|economy|of|rynok|rynki|ekonomiku|territory|modern|our)$/

function roleOf(sentence: Marked, mark: Mark, { language }: Vocabulary): PartyRole {
  const token = sentence.tokens[mark.to - 1]!
  if (token.possessive) return 'of'
  const following = sentence.tokens[mark.to]?.word
  if (language === 'az') {
    if (following === 'ile' || following === 'arasinda') return 'with'
    // "Ölkə iqtisadiyyatına": the ending stands on what is the country's.
    const owned = /^(?:iqtisadiyyat|bazar|erazi|olke)(?:i|u|si)?(na|ne|nda|nde|ndan|nden)$/.exec(following ?? '')?.[1]
    if (owned !== undefined && (mark.form === undefined || mark.form === 'name')) return owned.length === 2 ? 'to' : owned.length === 3 ? 'in' : 'from'
    if (mark.form !== undefined && mark.form !== 'name') return CASE_ROLES[mark.form] ?? 'subject'
    return ENDINGS.find(([ending]) => ending.test(token.word) && mark.form === 'name' && token.word.length > 5)?.[1] ?? 'subject'
  }
  let before = mark.from - 1
  let steps = 0
  // "With its northern neighbour, this country": as the word that it explains.
  if (sentence.tokens[before]?.word === ',' && /^(?:neighbou?r|sosed\w*)$/.test(sentence.tokens[before - 1]?.word ?? '')) before--
  while (before >= 0 && steps < FURTHEST && FILLER.test(sentence.tokens[before]!.word) && PREPOSITIONS[language]![sentence.tokens[before]!.word] === undefined) { before--; steps++ }
  // Who was born in a country came from there.
  if (/^(?:born|native|natives|rodivsh|urozhen)/.test(sentence.tokens[before - 1]?.word ?? '')) return 'from'
  // "На эту страну пришлось": a part, no direction.
  if (language === 'ru' && sentence.tokens[before]?.word === 'na' && sentence.of('share').some(({ from }) => /^(?:prish|prikhod)/.test(sentence.tokens[from]!.word))) return 'subject'
  // "Купил в этой стране": bought there, so brought from there.
  if (language === 'ru' && /^(?:v|vo|u)$/.test(sentence.tokens[before]?.word ?? '') && sentence.of('measure').some(({ value, from, to }) => value === 'trade.imports' && /^(?:kup|zakup|priobr|prikup)/.test(sentence.tokens[from]!.word) && Math.abs(before - to) <= 2)) return 'from'
  // "Reached the neighbour", "visited it": what or who came there.
  if (/^(?:reach(?:ed|ing|es)?|enter(?:ed|ing|s)?|visit(?:ed|ing|s)?|poseti(?:l[ai]?|t|v)|poseshch\w+)$/.test(sentence.tokens[before]?.word ?? '')) return 'to'
  const role = PREPOSITIONS[language]![sentence.tokens[before]?.word ?? '']
  if (role && sentence.tokens[before]?.word === 'of' && /^(?:market|markets|economy|rynok)$/.test(sentence.tokens[before - 1]?.word ?? '')) return PREPOSITIONS[language]![sentence.tokens[before - 2]?.word === 'the' ? sentence.tokens[before - 3]?.word ?? '' : sentence.tokens[before - 2]?.word ?? ''] ?? role
  // "Imports of this country's goods" come from there; "the volume of this-and-that-country trade" is of both.
  const leads = ['measure', 'area'].some(next => sentence.marks.some(other => other.role === next && other.from === mark.to))
  // "With this country's exports of $2 bn": whose they are.
  if (role === 'with' && language === 'en' && mark.form === 'demonym' && sentence.of('measure').some(({ from, value }) => from === mark.to && /^trade\.(?:exports|imports)$/.test(value))) return 'of'
  if (role) return mark.form === 'demonym' && role === 'of' && !leads ? 'from' : role
  // "Between X and Y", "exports to X and Y": the second name plays the part of the first.
  if (/^(?:and|i|va|ve)$/.test(sentence.tokens[mark.from - 1]?.word ?? '')) {
    const first = sentence.of('area').findLast(other => other.to === mark.from - 1)
    if (first) return roleOf(sentence, first, { language } as Vocabulary)
  }
  if (mark.form === 'demonym' || mark.form === 'genitive' || (language === 'ru' && mark.form === 'name' && isGenitive(sentence, mark))) return 'of'
  if (mark.form === 'instrumental') return 'with'
  return 'subject'
}

/** A name right after a noun, with an ending of the genitive. */
const isGenitive = (sentence: Marked, mark: Mark) => mark.from > 0 && /(?:ii|a|i|ana|yi)$/.test(sentence.tokens[mark.to - 1]!.word) && Boolean(sentence.of('measure').some(({ to }) => to === mark.from) || sentence.of('partner').some(({ to }) => to === mark.from))

/** "By this country's data": who counted, no party of what is counted. */
export const ownsData = ({ tokens, of }: Marked, { from, to, form }: Mark) => isCounting({ tokens, of }, { from, to }, form !== 'name' || tokens[to - 1]!.possessive) ||
  (form === 'demonym' && tokens[from - 1]?.word === 'po' && /^[–,]$/.test(tokens[to]?.word ?? '')) || of('office').some(office => (office.from === to && (form !== 'name' || tokens[to - 1]!.possessive)) || (from === office.to && to - office.to <= 2) || (from === office.to + 1 && tokens[office.to]?.word === 'of'))

/** Countries that a sentence speaks of as parties: not in an official's title, an office's name or a list of others ("after this and that country"). */
export function partiesIn(sentence: Marked, vocabulary: Vocabulary): Party[] {
  const posts = sentence.of('post')
  const bodies = [...sentence.of('organisation'), ...sentence.of('person')]
  const others = sentence.of('after')
  const forms = sentence.of('area').filter(mark => mark.form !== 'name' || !sentence.of('area').some(other => other.from === mark.from && other.form !== 'name'))
  return forms.flatMap(mark => {
    const official = posts.some(post => post.from >= mark.to && post.from - mark.to <= 2 && !sentence.tokens.slice(mark.to, post.from).some(({ word }) => word === ',')) && (mark.form === 'demonym' || sentence.tokens[mark.to - 1]!.possessive || mark.form === 'genitive')
    const owner = posts.some(post => post.to <= mark.from && mark.from - post.to <= 2 && sentence.tokens[mark.from - 1]?.word === 'of')
    const office = bodies.some(body => body.from === mark.to || (body.from <= mark.from && body.to >= mark.to))
    const aside = others.some(other => other.to <= mark.from && sentence.breaks[other.from] === sentence.breaks[mark.from] && mark.from - other.to <= 8)
    const behind = vocabulary.language === 'az' && others.some(other => other.from >= mark.to && other.from - mark.to <= 3)
    return official || owner || office || ownsData(sentence, mark) || aside || behind ? [] : [{ area: mark.value, role: roleOf(sentence, mark, vocabulary), from: mark.from, to: mark.to }]
  })
}
