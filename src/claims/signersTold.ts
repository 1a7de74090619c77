import type { Claim } from '#domain/claim.ts'
import { fold } from '#language/fold.ts'
import { withPresidents } from './ranksIn.ts'
import type { HeldAgreement } from '#domain/claimFile.ts'
import type { Evidence, Titled } from './Evidence.ts'
import { stemOf } from './postName.ts'

/** Who signs, where a text names no person: people by their post, and bodies. Folded beginnings of words in any of the languages. */
const SIGNERS = /^(?:minister|ministr|nazir|governor|gubernator|qubernator|mayor|mer(?:y|om|ami)?$|deput|zamestit|muavin|head$|heads$|chief|glav|rehber|director|direktor|chairm|predsedat|sedr|rector|rektor|universit|club|klub|museum|muze|firm|compan|kompani|sirket|bank|student|tourist|mayors|prosecutor|prokuror|ambassador|posol|posly|poslami|sefir|envoy|speaker|spiker|prime|premer|presiden|prezident)/
/** What stands for the two, of whomever the record is. */
const ANYBODY = /^(?:side|sides|partie|party|countr|state|states|govern|repres|offici|leader|both|two|storon|teref|olke|gosuda|strany|pravit|hokume|visit|delega|predst|numaye|respec|releva|presence)/

const RANK = /^(?:presid|prezid|premie|premer|prime|minist|nazir)/

/** Bodies that sign for themselves. */
const BODY = /^(?:universit|club|klub|museum|muze|firm|compan|kompani|sirket|bank|mayors)/
/** Bodies and acronyms that stand between "between" and the next matter: "between the museums", "X və Y arasında". */
function betweenIn(sentence: string): string {
  const ahead = /(?:\bbetween|(?:^|\s)между)\s+(\p{L}.*?)(?=[,;.]| (?:in|on|at|was|were|в|от|об|о|был[аои]?)(?: |$)|$)/u.exec(sentence)?.[1]
  const behind = /((?:[\p{L}’'-]+ ){1,2}(?:və|ilə) (?:[\p{L}’'-]+ ){1,2})arasında/u.exec(sentence)?.[1]
  return (ahead ?? behind ?? '').split(' ').filter(word => BODY.test(fold(word)) || /^\p{Lu}{3,}/u.test(word)).join(' ')
}

/** The words for who signed, as the sentence has them: behind "by", or right beside a verb that somebody does. */
function signersIn(sentence: string): string {
  const by = /\b(?:signed|inked|concluded|adopted|initialled)\b[^.;]{0,60}?\bby (.+?)(?=[,;]|\.$| in \p{Lu}| on (?:the )?\p{N}| on \p{Lu}| during | at |$)/u.exec(sentence)?.[1]
  if (by !== undefined) return by
  // Of a name that follows the verb, only posts and bodies: what was signed stands there too.
  const active = /(?:^|[,;] |\p{N} |\p{N} года )((?:[\p{L}\p{N}’'-]+ ){1,10}?)(?:have |has |had |also |today |yesterday )*(?:signed|подписал[аио]?|imzalay(?:ıb|ıblar)|imzala(?:dı|dılar))(?![\p{L}])/u.exec(sentence)?.[1] ?? ''
  if (/\b(?:was|were|been|be|being|is|are|agreement|memorandum|protocol|document|documents|and)\s*$/.test(active)) return ''
  const named = active.split(' ').filter((word, at, all) => SIGNERS.test(fold(word)) || (at > 0 && /^\p{Lu}/u.test(word) && !/^(?:in|at|в|на)$/iu.test(all[at - 1]!))).join(' ')
  const behind = /подписал[аио]?\s+((?:[\p{L}-]+ ?){1,3})/u.exec(sentence)?.[1] ?? /подписан[аоы]?\s+((?:[\p{L}-]+ ?){1,2})/u.exec(sentence)?.[1] ?? ''
  return `${named} ${behind.split(' ').filter(word => SIGNERS.test(fold(word))).join(' ')}`.trim()
}

/** Whether a sentence says that somebody signed of whom the record of the document says nothing: "signed by the ministers" where nobody knows who signed, "by two universities". */
export function isSignedByOthers({ sentence, people }: Claim, { titles, slug, signers }: Titled<HeldAgreement>, { tellingWords, sideOf }: Pick<Evidence, 'tellingWords' | 'sideOf'>): boolean {
  const isAnybody = (word: string) => ANYBODY.test(word) || sideOf(stemOf(word)) !== undefined
  // Where the signers are known, their ranks are asked for apart.
  const told = [...tellingWords(signersIn(withPresidents(sentence)))].filter(word => !isAnybody(word) && !(signers.length > 0 && RANK.test(word)))
  const ofRecord = tellingWords(signers.map(({ person, role }) => `${(person ?? '').replaceAll('-', ' ')} ${role ?? ''}`).join(' '))
  const between = [...tellingWords(betweenIn(sentence))].filter(word => !isAnybody(word))
  const isKnown = (word: string) => slug.has(word) || ofRecord.has(word) || titles.some(title => title.has(word))
  return people.length === 0 && [told, between].some(words => words.length > 0 && !words.some(isKnown))
}
