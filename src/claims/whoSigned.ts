import { fold } from '#language/fold.ts'
import type { HeldAgreement } from '#domain/claimFile.ts'
import type { Claim } from '#domain/claim.ts'
import type { Evidence, Titled } from './Evidence.ts'
import { mayBeSame } from './heldDates.ts'

/** People who were there, spoke before or after, or sent somebody. */
const ONLOOKERS = /\b(?:presence|witness|attend|talks|met\b|meeting|behalf|after|during|visit|praised|said|told|prisutst|uchast|peregovor|vstrech|posle|vizit|ot imeni|zayav|istirak|huzur|danisiq|gorus|sefer|adindan|sonra|bildir|deyib)/

/** Whether the people whom a sentence names may have signed a document. Others did where two are named of whom one or none is of the two that are known, and these two signed nothing alike at that time. */
export function whoSigned({ people, sentence }: Claim, date: string, { signed, signers, titles }: Titled<HeldAgreement>, { agreements, events, tellingWords }: Evidence): 'same' | 'others' | 'unsure' {
  const known = signers.flatMap(({ person }) => person ?? [])
  if (people.every(person => known.includes(person))) return 'same'
  // Where nobody knows who signed, who was together then may have.
  if (known.length === 0) return people.every(person => events.some(event => event.people.includes(person) && mayBeSame(signed!, event.date, event.endDate ?? event.date))) ? 'same' : 'unsure'
  const words = tellingWords(sentence)
  const another = agreements.some(one => one.signed !== null && mayBeSame(date, one.signed) && people.every(id => one.signers.some(({ person }) => person === id)) && one.titles.some(title => [...tellingWords(title)].some(word => words.has(word) && titles.some(own => own.has(word)))))
  return people.length === 2 && known.length === 2 && signed!.length >= 7 && !another && !ONLOOKERS.test(fold(sentence)) ? 'others' : 'unsure'
}
