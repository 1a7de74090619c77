import type { Evidence } from './Evidence.ts'
import { isDeed } from './concepts.ts'
import type { Excluding } from './Excluding.ts'
import { mayBeSame } from './heldDates.ts'
import type { Meant, ToldClaim } from './meantRecords.ts'
import { isIn, RARE, sumOf, type Narrative } from './narrated.ts'
import type { Narration } from './narration.ts'
import { isSlip } from './slips.ts'

/** How much of a claim a record of another day has, in all and as a share. Of what is held again and again nearly all, or its number, or very much. */
const OF_DAY = { weight: 18, share: 0.7, again: { weight: 30, share: 0.85 } } as const
/** The same where the day is the record's but for a slip, the less where the claim has nearly all of one of its sentences. */
const OF_SLIP = { weight: 14, share: 0.65, toldWhole: 0.5 } as const
/** How much of one of the record's sentences the claim has, if not nearly all of the claim is the record's. */
const OF_RECORD = 0.5
const NEARLY_ALL = 0.9

/** Kinds of events that are held again and again; of documents there are many alike. */
const AGAIN: ReadonlySet<string> = new Set(['forum', 'exhibition', 'commission', 'cultural', 'visit', 'meeting', 'document'])
const ORDINAL = /^no\d+th$/

/** Another day, month or year: of a deed that the record has, and of nothing that it lacks. */
export const otherDay: Excluding = {
  ofOtherTime: true, ofDeed: false, least: leastOf,
  excludes({ claim, period, told }, { record, isThen }, { agreementNames }) {
    // Of a document two days are known.
    const held = claim.kind === 'entry-into-force' ? agreementNames.record(record.id)?.inForce ?? '' : record.from
    // Wreaths are laid again and again.
    if (told.words.some(word => word.includes('like wreath'))) return null
    if (period === null || period.includes('/') || claim.doubts.includes('period') || told.mentions.length !== 1) return null
    if (isThen || held.length < period.length || mayBeSame(period, held, claim.kind === 'entry-into-force' ? held : record.to)) return null
    // Of a day and month alone the year is a guess.
    if (!claim.sentence.includes(period.slice(0, 4)) && held.slice(0, 4) !== period.slice(0, 4)) return null
    return tellsOf(period, record, told.words.flat()) ? null : []
  },
}

/** Whether a record tells of a time besides its own: "in October the minister said …". */
function tellsOf(period: string, record: Narrative, claimed: readonly string[]): boolean {
  const isThat = (time: string) => !mayBeSame(time, record.from, record.to) && (mayBeSame(time, period) || (time.length >= 7 && mayBeSame(period.slice(0, 4) + time.slice(4), period)))
  // A month that a record prints with its year is of no other.
  const isPrinted = (time: string, text: string) => time.length === 7 && text.includes(time.slice(0, 4)) && !text.includes(period.slice(0, 4))
  // What a figure is of is another matter.
  const isOfIt = (words: Narration['words']) => words.some(word => word.some(meaning => isDeed(meaning) && claimed.includes(meaning)))
  return record.passages().some(({ told, text }) => told.some(({ mentions, words, numbers }) => mentions.some(one => one.period?.split('/').some(time => isThat(time) && !isPrinted(time, text) && (time.length > 4 || numbers.length === 0 || isOfIt(words))))))
}

/** Too much to be had where a deed or a thing is new: something else befell the same. */
function leastOf({ claim, period, told, total }: ToldClaim, { record, lacking, shared, weight }: Meant, { narrated, eventNames }: Evidence): number {
  if (lacking.some(word => (word.some(isDeed) && narrated.weight(word) >= RARE) || word.some(meaning => meaning.startsWith('thing ')))) return Infinity
  const meant = new Set(told.words.flat())
  const ofRecord = Math.max(...record.passages().flatMap(passage => passage.told.map(({ words }) => sumOf(words.filter(word => isIn(word, meant)), narrated.weight) / Math.max(1, sumOf(words, narrated.weight)))))
  if (isSlip(period!, record.from)) return weight < OF_SLIP.weight ? Infinity : ofRecord >= NEARLY_ALL ? OF_SLIP.toldWhole : OF_SLIP.share
  if (claim.kind === 'signing' || weight < OF_DAY.weight || (ofRecord < OF_RECORD && weight < NEARLY_ALL * total)) return Infinity
  const isAgain = AGAIN.has(eventNames.record(record.id)?.kind ?? 'document') && !shared.some(([meaning]) => ORDINAL.test(meaning!))
  return isAgain && weight < OF_DAY.again.weight ? OF_DAY.again.share : OF_DAY.share
}
