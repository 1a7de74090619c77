import type { Amount } from './amounts.ts'
import { markedSentence, type Marked } from './Marked.ts'
import { partiesIn } from './parties.ts'
import { isOfSeveral } from './saidOfFigure.ts'
import { thingsNamed } from './thingsCounted.ts'
import type { Vocabulary } from './Vocabulary.ts'

/** Whose a sentence's figures may be, and who gave them. */
export interface FigureOwners {
  readonly areas: ReadonlySet<string>
  /** People in brackets behind the figure: it is their word. */
  readonly voices: ReadonlySet<string>
}

/** "25 citizens of …", "300 … publishers": how many words behind a figure its owner stands at most. */
const REACH = 2

/** People named from a token on, surnames alone by who bore them then. */
const peopleOf = ({ text }: Marked, date: string | null, vocabulary: Vocabulary, start = 0): readonly string[] =>
  markedSentence(text, 0, vocabulary, { date, named: new Set() }).of('person').flatMap(({ from, value }) => (from >= start ? [value] : []))

/** Whose things of a kind are, as a record's sentences say it right beside them, or a body of the record is called: "that country's peacekeepers". */
export function thingsOwnedIn(sentences: readonly Marked[], vocabulary: Vocabulary, bodies: readonly (readonly [id: string, country: string | null])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const owned = new Map<string, Set<string>>()
  for (const [id, country] of bodies) if (country !== null) for (const thing of id.split('-').flatMap(thingsNamed)) owned.set(thing, new Set([...(owned.get(thing) ?? []), country]))
  for (const sentence of sentences) {
    for (const { area, from, to, role } of partiesIn(sentence, vocabulary)) {
      const beside = [sentence.tokens[to], ...(role === 'of' ? [sentence.tokens[from - 1]] : [])].flatMap(token => (token?.kind === 'word' ? thingsNamed(token.word) : []))
      for (const thing of beside) owned.set(thing, new Set([...(owned.get(thing) ?? []), area]))
    }
  }
  return owned
}

export function ownersIn(sentence: Marked, day: string | null, vocabulary: Vocabulary): FigureOwners {
  const opening = sentence.tokens.findLastIndex(({ word }) => word === '(')
  return { areas: new Set(partiesIn(sentence, vocabulary).map(({ area }) => area)), voices: new Set(opening < 0 ? [] : peopleOf(sentence, day, vocabulary, opening)) }
}

/** Whether a figure is a country's that the record's sentence does not name, or another person's word than the record's. */
export function isFigureOfAnother(sentence: Marked, { from, to }: Pick<Amount, 'from' | 'to'>, { areas, voices }: FigureOwners, date: string | null, vocabulary: Vocabulary): boolean {
  const isBeside = (party: { readonly from: number; readonly to: number; readonly role: string }) =>
    (party.from >= to && party.from < to + REACH && !isOfSeveral(sentence, party) && sentence.breaks[party.from] === sentence.breaks[to - 1] && party.role !== 'in' && party.role !== 'to') || (party.to === from && (party.role === 'of' || party.role === 'from'))
  const people = voices.size > 0 ? peopleOf(sentence, date, vocabulary) : []
  return partiesIn(sentence, vocabulary).some(party => isBeside(party) && !areas.has(party.area)) || (people.length > 0 && !people.some(id => voices.has(id)))
}
