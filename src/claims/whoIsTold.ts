import { fold } from '#language/fold.ts'
import type { Evidence } from './Evidence.ts'
import type { Marked } from './Marked.ts'
import { isNamedByOffice } from './namedByOffice.ts'
import type { Narrative, Passage } from './narrated.ts'
import type { Narration } from './narration.ts'

/** Somebody or somewhere in a sentence of whom a passage of a record knows nothing, or whom it only speaks of where the sentence has him there. */
export function strangerTo(told: Narration, record: Narrative, passage: Passage, sentence: string, evidence: Evidence): string | null {
  const stranger = told.words.flat().find(meaning => /^(?:who|of) /.test(meaning) && !passage.words.has(meaning) && !(meaning.startsWith('of ') && record.words.has(meaning)) && !isNamedIn(meaning, record, passage) && !(isBody(meaning, told) && (record.words.has(meaning) || isKeptHere(meaning, passage, evidence))) && !(told.people.has(meaning.slice('who '.length)) && isNamedByOffice(meaning.slice('who '.length), record, passage, evidence)))
  if (stranger !== undefined) return stranger
  const absent = PRESENT.test(fold(sentence)) ? [...told.people].find(id => !isListed(id, record, evidence) && !isOwner(id, evidence.narrated.read(sentence, evidence.date).sentence)) : undefined
  return absent === undefined ? null : `who ${absent}`
}

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
