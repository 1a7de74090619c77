import { fold } from '#language/fold.ts'
import type { HeldAgreement } from '#domain/claimFile.ts'
import type { Claim } from '#domain/claim.ts'
import { clausesOf } from './clauses.ts'
import { isDeed } from './concepts.ts'
import type { Evidence, Titled } from './Evidence.ts'
import { mayBeSame } from './heldDates.ts'

/** People who were there, spoke before or after, or sent somebody. */
const ONLOOKERS = /\b(?:presence|witness|attend|talks|met\b|meeting|behalf|after|during|visit|praised|said|told|prisutst|uchast|peregovor|vstrech|posle|vizit|ot imeni|zayav|istirak|huzur|danisiq|gorus|sefer|adindan|sonra|bildir|deyib)/

/** Whether the people whom a sentence names may have signed a document. Others did where two are named of whom one or none is of the two that are known, and these two signed nothing alike at that time; or one, who is said to have done it. */
export function whoSigned({ people, sentence }: Claim, date: string, { signed, signers, titles }: Titled<HeldAgreement>, evidence: Evidence): 'same' | 'others' | 'unsure' {
  const { agreements, events, tellingWords } = evidence
  const known = signers.flatMap(({ person }) => person ?? [])
  if (people.every(person => known.includes(person))) return 'same'
  // Where nobody knows who signed, who was together then may have.
  if (known.length === 0) return people.every(person => events.some(event => event.people.includes(person) && mayBeSame(signed!, event.date, event.endDate ?? event.date))) ? 'same' : 'unsure'
  const words = tellingWords(sentence)
  const another = agreements.some(one => one.signed !== null && mayBeSame(date, one.signed) && people.every(id => one.signers.some(({ person }) => person === id)) && one.titles.some(title => [...tellingWords(title)].some(word => words.has(word) && titles.some(own => own.has(word)))))
  const isOther = people.length === 2 || (people.length === 1 && isDoer(people[0]!, sentence, evidence))
  return isOther && known.length === 2 && signed!.length >= 7 && !another && !ONLOOKERS.test(fold(sentence)) ? 'others' : 'unsure'
}

/** Whether who is named alone is said to have signed, and not only named beside it. */
function isDoer(id: string, sentence: string, { narrated, date }: Evidence): boolean {
  const read = narrated.read(sentence, date)
  return [...clausesOf(read.sentence), [0, read.sentence.tokens.length] as const].some(([from, to]) => {
    const { words, roles } = narrated.narration(read, from, to)
    return roles.doer === `who ${id}` && words.some(word => word.includes('deed sign')) && words.filter(word => word.some(isDeed)).length === 1
  })
}
