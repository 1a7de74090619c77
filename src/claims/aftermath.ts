import type { Claim } from '#domain/claim.ts'
import { fold } from '#language/fold.ts'
import { isDeed } from './concepts.ts'
import type { Evidence } from './Evidence.ts'
import { toldClaim, type Meant, type ToldClaim } from './meantRecords.ts'
import { RARE } from './narrated.ts'
import type { Word } from './narration.ts'
import { isIn } from './sameDeed.ts'

/** How many telling words a claim may have that the record lacks, besides the one thing. */
const NEW = 1

/** What is told of a thing long after it: who mourns, remembers or looks into it. Folded beginnings of words in any of the languages. */
const AFTERMATH = /\b(?:bur(?:y|ied)|funeral|honou?r|examin|another|again\b|repeat|second\b|further\b|later\b|mourn|annivers|commemor|memor|relatives|famil(?:y|ies)|pray|tribute|bodies|remains|surviv|investigat|victims?\b|year(?:s)? after|month(?:s)? after|pokhoron|osmotr|drug(?:oy|aya|uyu|oe)\b|eshche odn|snova|vnov|pozzhe|pochtil|traur|godovshch|pamyat|rodstven|semy|molitv|molil|tela\b|ostank|vyzhiv|rassled|zhertv|spustya|defn|basqa|daha bir|yeniden|sonradan|yad ed|matem|ildonum|xatire|qohum|yaxinlari|aile|dua\b|meyit|istintaq|qurban)/

/** Whether what a claim tells may be something else that befell the same: it has new words besides the one thing, deeds that no sentence of the record tells together, or speaks of what came of it. */
export function isAfter({ claim, told }: ToldClaim, { record, lacking }: Meant, aside: readonly Word[], { narrated: { weight }, eventNames, agreementNames }: Evidence): boolean {
  const deeds = told.words.filter(word => word.some(isDeed) && !aside.includes(word))
  const isNew = (word: Word) => !aside.includes(word) && weight(word) >= RARE && !/^(?:at|of) /.test(word[0]!)
  const after = AFTERMATH.exec(fold(claim.sentence))?.[0]
  const isInTitle = (word: string) => (eventNames.record(record.id) ?? agreementNames.record(record.id))?.titles.some(title => [...title].some(own => own.startsWith(word.slice(0, own.length)))) ?? false
  return lacking.filter(isNew).length > NEW || !record.passages().some(({ words }) => deeds.every(word => isIn(word, words))) || (after !== undefined && !isInTitle(after))
}

/** The same of a record that is known by its name. */
export function tellsAfter(claim: Claim, id: string, evidence: Evidence): boolean {
  const told = toldClaim(claim, evidence)
  const meant = told?.near.find(({ record }) => record.id === id)
  return told !== null && meant !== undefined && isAfter(told, meant, [], evidence)
}
