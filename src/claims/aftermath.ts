import type { Claim } from '#domain/claim.ts'
import { fold } from '#language/fold.ts'
import { isDeed } from './concepts.ts'
import type { Evidence } from './Evidence.ts'
import { toldClaim, type Meant, type ToldClaim } from './meantRecords.ts'
import { isIn, RARE, type Narrative } from './narrated.ts'
import type { Word } from './narration.ts'

/** How many telling words a claim may have that the record lacks, besides the one thing; the more where both are of one day, or of people who met. */
const NEW = { anyTime: 1, meant: 2, sameDay: 3 } as const

const NEARLY_ALL = 0.9
const MEANT = { weight: 18, share: 0.65 } as const

/** What is told of a thing long after it: who mourns, remembers or looks into it. Folded beginnings of words in any of the languages. */
const AFTERMATH = /\b(?:bur(?:y|ied)|funeral|honou?r|examin|another|again\b|repeat|second\b|further\b|later\b|mourn|annivers|commemor|memor|relatives|famil(?:y|ies)|pray|tribute|bodies|remains|surviv|investigat|victims?\b|year(?:s)? after|month(?:s)? after|pokhoron|osmotr|drug(?:oy|aya|uyu|oe)\b|eshche odn|snova|vnov|pozzhe|pochtil|traur|godovshch|pamyat|rodstven|semy|molitv|molil|tela\b|ostank|vyzhiv|rassled|zhertv|spustya|defn|basqa|daha bir|yeniden|sonradan|yad ed|matem|ildonum|xatire|qohum|yaxinlari|aile|dua\b|meyit|istintaq|qurban)/g

/** That it was, or that several did it. */
const LIGHT: ReadonlySet<string> = new Set(['deed gather', 'deed join'])
/** That people were together or put their hands to it: whatever else they did. */
const TOGETHER: ReadonlySet<string> = new Set(['deed meet', 'deed adopt', 'deed sign'])

/** Whether what a claim tells may be something else that befell the same: it has new words besides the one thing, deeds that the record does not tell together, or speaks of what came of it. */
export function isAfter({ claim, main, isOfDay, total }: ToldClaim, { record, lacking, isThen, weight: shared }: Meant, aside: readonly Word[], { narrated: { weight } }: Evidence): boolean {
  // Whoever met when it was signed may have met for anything.
  const isLight = (meaning: string) => LIGHT.has(meaning) || (claim.kind === 'signing' && meaning === 'deed meet')
  const done = main().filter(word => word.some(isDeed) && !aside.includes(word) && !word.some(isLight))
  const isNew = (word: Word) => !aside.includes(word) && weight(word) >= RARE && !/^(?:at|of) /.test(word[0]!)
  const added = lacking.filter(isNew)
  // Another deed or thing tells of something else, though it was on the day.
  const isSame = isThen && isOfDay && !added.some(word => word.some(meaning => /^(?:deed|thing|like) /.test(meaning)))
  // Where a record has so much that no other can be meant, two words of colour tell of nothing else.
  const isMeant = shared >= MEANT.weight && shared >= MEANT.share * total && !added.some(word => word.some(meaning => /^(?:(?:deed|thing|like) |no\d+th$)/.test(meaning)))
  // Where it has nearly all, a light deed more is another word for one of its own.
  const isSmall = (word: Word) => shared >= NEARLY_ALL * total && weight(word) < RARE
  const isTold = done.every(isSmall) || isSame ? done.every(word => isIn(word, record.words) || word.some(meaning => TOGETHER.has(meaning))) : record.passages().some(({ words }) => done.every(word => isIn(word, words)))
  return added.length > (isSame ? NEW.sameDay : isMeant ? NEW.meant : NEW.anyTime) || !isTold || speaksOfAfter(claim.sentence, record)
}

/** Whether a sentence speaks of what came of a thing, in words that its record has not. */
function speaksOfAfter(sentence: string, record: Narrative): boolean {
  const texts = record.passages().map(({ text }) => text)
  return (fold(sentence).match(AFTERMATH) ?? []).some(word => !texts.some(text => text.includes(word)))
}

/** The same of a record that is known by its name. */
export function tellsAfter(claim: Claim, id: string, evidence: Evidence): boolean {
  const told = toldClaim(claim, evidence)
  const meant = told?.near.find(({ record }) => record.id === id)
  return told !== null && meant !== undefined && isAfter(told, meant, [], evidence)
}
