import type { Claim } from '#domain/claim.ts'
import { clauseOfPost, insteadOf, postParts, type PostClause, type PostParts } from './clauseOfPost.ts'
import { isBareName } from './bareNames.ts'
import type { Mark } from './Marked.ts'
import type { OfficeTold } from './officesTold.ts'
import { DONE_TO, IS_AZ } from './postVerbs.ts'
import { claimAt, negated, type SentenceParts } from './SentenceParts.ts'
import { termTold } from './termTold.ts'

/** Who has, had, got or left which post, where a clause says so by a verb and says nothing else: one office and one name in it, or two of whom one followed the other. */
export function postsTold(parts: SentenceParts): Claim[] {
  const known = postParts(parts)
  return known.people.flatMap(person => officesBeside(known, person).flatMap(offices => claimOf(known, offices, person) ?? []))
}

/** The words that may be somebody's office: one run of them, or whom he represents and as what. */
function officesBeside({ offices, people }: PostParts, person: Mark): (readonly OfficeTold[])[] {
  const near = offices.filter(office => !people.some(other => other !== person && other.from >= Math.min(person.to, office.to) && other.to <= Math.max(person.from, office.from)) || people.length === 2)
  return [...near.map(office => [office]), ...near.flatMap((office, place) => (near[place + 1] ? [[office, near[place + 1]!]] : []))]
}

function claimOf(known: PostParts, offices: readonly OfficeTold[], person: Mark): Claim | null {
  const { parts, people } = known
  const [office, second] = offices as [OfficeTold, OfficeTold?]
  const others = people.filter(other => other.value !== person.value)
  const alone = clauseOfPost(known, [person], offices)
  const instead = others.length === 1 ? insteadOf(known, others[0]!) : []
  const pair = alone === null && others.length === 1 ? clauseOfPost(known, [person, others[0]!], offices, instead) : null
  const clause = alone ?? pair
  if (clause === null || !isSaid(clause, known, person) || !isOfPerson(clause, known, person)) return null
  const isFollowed = clause.deeds.some(({ deed }) => deed === 'follows' || (instead.length > 0 && deed === 'begins'))
  if (isFollowed !== (pair !== null) || (pair !== null && !follows(known, clause, person, others[0]!))) return null
  const deeds = clause.deeds.map(({ deed }) => deed)
  if (!isBareName(parts, person, clause)) return null
  const isRepresented = second !== undefined
  if (isRepresented ? office.hasRank === second.hasRank || !clause.deeds.some(({ at }) => REPRESENTS.test(parts.sentence.tokens[at]!.word)) : !office.hasRank && !deeds.includes('heads')) return null
  const term = termTold(clause, known)
  if (term === null) return null
  return claimAt(parts, 'post', clause, {
    people: [person.value, ...(pair ? [others[0]!.value] : [])], subject: officeText(known, offices, clause), date: term.date, period: term.date, edge: term.edge, doubts: isAsserted(parts, clause) ? [] : [negated(parts, clause.from) ? 'negated' : 'hedged'],
  })
}

const REPRESENTS = /^(?:represent|predstavly|temsil)/

/** "X is the …", "… X-dir": a verb, an ending, or a time that a title before or behind a name has. */
function isSaid({ deeds, times }: PostClause, { parts: { sentence: { tokens, language } }, offices }: PostParts, person: Mark): boolean {
  const last = (to: number) => IS_AZ.test(tokens[to - 1]!.word)
  return deeds.length > 0 || (language === 'az' ? last(person.to) || offices.some(({ to }) => last(to)) : times.length > 0 && offices.some(({ from }) => from > person.to && tokens[person.to]?.word === ','))
}

/** Whether it is the one named of whom the verbs speak: "the president appointed X" says nothing of who is president. */
function isOfPerson({ deeds }: PostClause, { parts: { sentence: { tokens, language } } }: PostParts, person: Mark): boolean {
  if (language !== 'en') return true
  const before = (at: number) => tokens.slice(Math.max(0, at - 2), at).some(({ word }) => DONE_TO.by.test(word))
  return deeds.every(({ at, deed }) => (!DONE_TO.verb.test(tokens[at]!.word) || before(at)) && (deed !== 'heads' || person.to <= at || tokens[at + 1]?.word === 'by'))
}

/** Whether the first of two came behind the second: who follows stands before the verb, or behind a "by", and in no case. */
function follows({ parts }: PostParts, clause: PostClause, person: Mark, other: Mark): boolean {
  const { tokens } = parts.sentence
  const at = clause.deeds.find(({ deed }) => deed === 'follows')?.at
  if (at === undefined) return true
  const isBy = tokens[at + 1]?.word === 'by'
  if (tokens[at]!.word === 'succeeded' || tokens[at]!.word === 'replaced') return isBy ? person.from === at + 2 && other.to <= at : person.to <= at && other.from === at + 1
  return !isBareName(parts, other, clause)
}

/** The words of the office with the rank that a verb gives where they have none. */
function officeText({ parts: { sentence: { tokens, language } }, verbs }: PostParts, offices: readonly OfficeTold[], { deeds }: PostClause): string {
  const text = offices.map(office => office.text).join(' ')
  if (offices.some(({ hasRank }) => hasRank)) return text
  const rank = deeds.some(({ at }) => verbs.chairs.test(tokens[at]!.word)) ? 'chair' : 'head'
  return language === 'en' ? `${rank} of ${text}` : `${text} ${rank}`
}

/** No question, no hearsay, nothing that is denied or supposed. */
function isAsserted({ sentence: { of, text, language } }: SentenceParts, { from, deeds }: PostClause): boolean {
  // "Had X been …", "was X …".
  const isTurned = language === 'en' && deeds[0]?.at === from
  return !isTurned && !text.includes('?') && of('hedge').length === 0 && of('condition').length === 0 && !of('denial').some(({ value, to }) => value === 'anywhere' || to <= from) && !of('not').some(({ to }) => to <= from)
}
