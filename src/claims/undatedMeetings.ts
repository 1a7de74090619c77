import type { Claim } from '#domain/claim.ts'
import { dayAt, dayNumber } from '#domain/dayNumber.ts'
import { isSide } from '#domain/flow.ts'
import { fold } from '#language/fold.ts'
import { abroadOf } from './abroad.ts'
import { hasProxy } from './besideTheDeed.ts'
import type { Mark } from './Marked.ts'
import { isOfBoth, officeIn } from './offices.ts'
import { placeOf } from './placeOf.ts'
import { claimAt, isNearMiss, negated, type SentenceParts } from './SentenceParts.ts'
import { isJoinedByStranger } from './strangers.ts'
import { isForecast } from './tense.ts'
import { isUndone } from './undone.ts'
import { isToCome } from './toCome.ts'

/** How many days old is what a report of a day tells without a day. */
const NEWS = 3

/** "The presidents are meeting in the capital", "X met Y": people who meet or have come, in a text of a known day that names no other time than the week or the month that goes on. */
export function undatedMeetings(parts: SentenceParts, meeting: Mark): Claim[] {
  const { sentence, date, mentions, parties, vocabulary: { sides } } = parts
  const people = [...new Set(sentence.of('person').map(({ value }) => value))]
  const place = placeOf(parts, meeting)
  // "The ambassador to the country" came nowhere.
  const isOfPost = (at: number) => sentence.of('post').some(({ to }) => to <= at && at - to <= 4)
  const visited = [...new Set(parties.filter(({ role, area, from }) => (role === 'to' || role === 'in') && isSide(area, sides) && !isOfPost(from)).map(({ area }) => area))]
  if (date === null || date.length < 10 || mentions.some(({ someDay }) => !someDay) || mentions.length > 1 || (people.length === 0 && !(officeIn(sentence.text) && isOfBoth(parts))) || (people.length === 1 && !isVisit(parts)) || place === 'several' || place === 'unknown' || (people.length === 1 && place === null && visited.length !== 1)) return []
  const abroad = abroadOf(parts, meeting)
  const third = sentence.of('area').some(({ value, from }) => !isSide(value, sides) && from !== abroad?.from)
  return [claimAt(parts, 'event', { from: Math.min(meeting.from, sentence.of('person')[0]?.from ?? 0), to: Math.max(meeting.to, sentence.of('person').at(-1)?.to ?? 0) }, {
    period: mentions[0]?.period ?? `${dayAt(dayNumber(date) - NEWS)}/${date}`, people, place, area: visited.length === 1 ? visited[0]! : (abroad?.value ?? null),
    doubts: ['assumed-period', ...(isUndone(sentence, meeting) ? ['hedged' as const] : []), ...(negated(parts, meeting.from) || isNearMiss(sentence, meeting.from) ? ['negated' as const] : []), ...(third || hasProxy(sentence) || isJoinedByStranger(sentence) || QUALITY.test(fold(sentence.text)) ? ['vague' as const] : [])],
    untestable: isForecast(parts, meeting.from, null) || isToCome(sentence) ? 'forecast' : null,
  })]
}

/** "His visit will be brief", "визит будет непродолжительным": how it is, which no record says. */
const QUALITY = /\b(?:(?:will|would|to) be|was|is|budet|byl[aoi]?|okazal\w*) (?:\w+ly |ochen |ves?ma )?(?:short|brief|long|\w+(?:ful|ous|ive|ant|ent|nym|noy|nim))\b/

/** Who came somewhere. Whom one person met there, no record says. */
const isVisit = ({ sentence: { tokens } }: SentenceParts): boolean => tokens.some(({ word }) => /^(?:visit\w*|arriv\w*|travell?ed|came|flew|pribyl\w*|prilet\w*|posetil\w*|priekhal\w*|pobyval\w*|vizit\w*|sefer\w*|gel(?:ib|di)|gelmisdir)$/.test(word))
