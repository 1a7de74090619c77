import { sentencesOf, type SentenceSpan } from '#language/sentences.ts'
import type { Language } from '#schema/vocabulary.ts'
import { amountClaims } from './amountClaims.ts'
import { asserted, deniesBefore } from './assertion.ts'
import { amountsIn } from './amounts.ts'
import { conceptsOf, isDeed } from './concepts.ts'
import { balanceClaims } from './balanceClaims.ts'
import { changeClaims } from './changeClaims.ts'
import type { Claim } from '#domain/claim.ts'
import { deniedTails } from './deniedTails.ts'
import { datedClaims } from './datedClaims.ts'
import { markedSentence, namedIn } from './Marked.ts'
import { partiesIn } from './parties.ts'
import { joinedSentences } from './joinedSentences.ts'
import { periodsIn } from './periodsIn.ts'
import { kindsOfDocument } from './kindsOfDocument.ts'
import { peakClaims } from './peakClaims.ts'
import { postClaims } from './postClaims.ts'
import { postsTold } from './postsTold.ts'
import { rankClaims } from './rankClaims.ts'
import { continued } from './continued.ts'
import { saidApart, type Piece } from './saidApart.ts'
import { sinceSoleBase } from './sinceSoleBase.ts'
import { threadAfter, type Thread } from './thread.ts'
import { claimAt, type SentenceParts, type TextContext } from './SentenceParts.ts'
import { withoutSpeakers } from './withoutSpeakers.ts'
import { untestableOf } from './testable.ts'
import type { Vocabulary } from './Vocabulary.ts'

/** No sentence of the press is longer; a longer run of words is read in pieces, so that the time stays in step with the length. */
const LONGEST = 1500

/** For how many sentences a day that a text told is the one it goes on from. */
const STILL_SPOKEN_OF = 3

/** Everything in a text that might be tested, in order. */
export const readClaims = (text: string, context: TextContext, vocabulary: Vocabulary): Claim[] => [...sentencesRead(text, context, vocabulary)].flatMap(({ claims }) => claims)

export interface SentenceRead {
  readonly span: SentenceSpan
  readonly parts: SentenceParts
  readonly claims: readonly Claim[]
}

/** A text sentence by sentence, each when it is asked for. A sentence stands for itself but for what it says is of the one before: "that year", "a year earlier". */
export function* sentencesRead(text: string, { date }: TextContext, vocabulary: Vocabulary): Generator<SentenceRead> {
  const named = new Set<string>()
  let thread: Thread | null = null
  let ahead: SentenceParts | null = null
  let currency: string | null = null
  let spoken: { readonly day: string; readonly at: number } | null = null
  const spans = sentencesIn(text, vocabulary.language)
  for (const [place, span] of spans.entries()) {
    const parts: SentenceParts = ahead ?? partsOf(span, { date, named, currency: null, spoken: null }, vocabulary)
    const next = spans[place + 1]
    for (const id of namedIn(parts.sentence.marks)) named.add(id)
    currency = parts.amounts.findLast(({ kind }) => kind === 'money')?.unit ?? currency
    const day = parts.mentions.findLast(({ day: isDay, assumed, period }) => isDay && !assumed && period?.length === 10)?.period
    if (day) spoken = { day, at: place }
    ahead = next ? partsOf(next, { date, named, currency, spoken: spoken && place - spoken.at < STILL_SPOKEN_OF ? spoken.day : null }, vocabulary) : null
    const denied = ahead !== null && deniesBefore(ahead)
    const claims = (span.isSaying ? postClaims(parts) : claimsOf(parts)).map(claim => asserted(sinceSoleBase(continued(claim, parts, thread), parts), parts.sentence, denied))
    thread = threadAfter(claims, parts, thread)
    yield { span, parts, claims }
  }
}

/** The pieces that a text is read in. */
const sentencesIn = (text: string, language: Language): Piece[] => sentencesOf(text, language).flatMap(shortened).flatMap(span => saidApart(span, language)).flatMap(piece => (piece.isSaying ? [piece] : joinedSentences(piece, language).map(span => ({ ...span, isSaying: false }))))

function shortened({ text, start }: SentenceSpan): SentenceSpan[] {
  const pieces: SentenceSpan[] = []
  for (let at = 0; at < text.length; ) {
    const gap = text.length - at > LONGEST ? text.lastIndexOf(' ', at + LONGEST) : text.length
    const end = gap > at ? gap : Math.min(text.length, at + LONGEST)
    pieces.push({ text: text.slice(at, end), start: start + at })
    at = end
  }
  return pieces
}

function partsOf(span: SentenceSpan, text: TextContext & { readonly named: ReadonlySet<string>; readonly currency: string | null; readonly spoken: string | null }, vocabulary: Vocabulary): SentenceParts {
  const { date } = text
  const sentence = markedSentence(span.text, span.start, vocabulary, text)
  const { mentions, taken } = periodsIn(sentence, date, vocabulary.language !== 'en')
  return { sentence, vocabulary, date, mentions, amounts: amountsIn(sentence, taken, text.currency), parties: partiesIn(sentence, vocabulary), spoken: text.spoken }
}

/** What one sentence claims by itself. */
function claimsOf(parts: SentenceParts): Claim[] {
  const [counted, posts] = [amountClaims(parts), postsTold(parts)]
  // "Six documents were signed on 19 August": their number is what is told, of no document by its name.
  const isOfTheirNumber = ({ kind, subject }: Claim) => kind === 'signing' && subject === null && counted.some(({ measure }) => measure === 'documents.signed') && kindsOfDocument([parts.sentence.text]).length === 0
  // "Came to the post": of what a clause says of a post nothing else happened.
  const isOfPost = ({ span }: Claim) => posts.some(post => post.span[0] <= span[0] && post.span[1] >= span[1])
  const told = [...counted, ...rankClaims(parts), ...changeClaims(parts), ...balanceClaims(parts), ...peakClaims(parts), ...datedClaims(withoutSpeakers(parts)).filter(claim => !isOfTheirNumber(claim) && !isOfPost(claim)), ...posts, ...postsNamed(parts, posts)]
  const claims = [...told, ...deniedTails(parts, told)]
  if (claims.length === 0) return [statementOf(parts)]
  const inOrder = claims.sort((a, b) => a.span[0] - b.span[0])
  // Who is only named by his post says nothing of what the sentence tells.
  return claims.every(({ kind }) => kind === 'post') && (tellsMore(parts, claims) || claims.every(({ people }) => people.length === 0)) ? [...inOrder, statementOf(parts)] : inOrder
}

/** The posts that a sentence only names somebody by, beside those that it tells of. */
const postsNamed = (parts: SentenceParts, told: readonly Claim[]): Claim[] =>
  postClaims(parts).filter(({ people, span }) => !told.some(one => people.every(id => one.people.includes(id)) && one.span[0] < span[1] && one.span[1] > span[0]))

/** Whether a sentence has more than a few words, or a deed, beside who holds which post and since when. */
function tellsMore({ sentence, mentions }: SentenceParts, posts: readonly Claim[]): boolean {
  const named = ({ start, end }: { readonly start: number; readonly end: number }) => posts.some(({ span }) => span[0] <= sentence.start + start && span[1] >= sentence.start + end)
  const beside = sentence.tokens.filter((token, at) => token.kind === 'word' && !ONLY_SAYS.test(token.word) && !named(token) && !mentions.some(({ from, to }) => from <= at && to > at))
  return beside.length > FEW || beside.some(({ word }) => conceptsOf(word).some(meaning => isDeed(meaning) && !OF_POST.test(meaning)))
}

/** By which somebody comes to a post, holds or leaves it. */
const OF_POST = /^deed (?:appoint|elect|dismiss|begin|end)$/

const FEW = 3

/** "Об этом сообщил X", "bunu X deyib": words that only say that somebody said it. */
const ONLY_SAYS = /^(?:this|it|was|said|stated|announced|reported|told|by|journalists|reporters|ob|etom|eto|soobshchil[ai]?|zayavil[ai]?|rasskazal[ai]?|zhurnalist(?:am|ov)|bu|bunu|barede|haqda|haqqinda|deyib|bildirib|aciqlayib|jurnalistlere|aciqlamasinda|sozleri|sozler|mexsusdur|melumat|verib|verilib|xeber|verir)$/

/** A sentence that nothing here can be held against: a fact, or words without any. */
const statementOf = (parts: SentenceParts): Claim => claimAt(parts, 'statement', { from: 0, to: parts.sentence.tokens.length }, { doubts: ['measure'], untestable: untestableOf(parts) })
