import type { Language } from '#schema/vocabulary.ts'
import type { Marked } from './Marked.ts'
import type { PeriodMention } from './periodsIn.ts'
import type { MarkRole } from './phrases.ts'
import type { SentenceParts } from './SentenceParts.ts'

/** Words that may stand right before a time and leave it whole, where the language puts words before it. */
const LEADS: Readonly<Record<Exclude<Language, 'az'>, RegExp>> = {
  en: /^(?:in|for|during|over|throughout|within|on|than|from|between|and|or|to|with|as|at|is|was|were|had|has|made|totalled|totaled|reached|stood|came|amounted|exceeded|that|this|those|these|by|through|until|since|while|but|against|versus|covering|closed|ended|finished|completed|rounded|capped|saw|sees|spent|put|puts|gave|entire|early|calendar|back|full|whole|all|same|course|of|alone|also|just|only|already|\p{L}+ly)$/u,
  ru: /^(?:v|vo|za|na|s|so|po|k|do|ot|iz|i|a|no|zato|odnako|prichem|imenno|dazhe|takzhe|chem|posle|techen\w*|perepis\w*|itog\w*|dann\w*|protyazhen\w*|uroven\w*|urovn\w*|pokazatel\w*|rezultat\w*|period\w*|ves|vsego|tselom|eto|uzhe|tolko|lish|konts\w*|nachal\w*|seredin\w*|kvartal\w*|polugod\w*|mesyats\w*|den|goda|god|godu|\p{L}+(?:l|la|lo|li|los|las|lis|lsya))$/u,
}

/** "Of the year": what a time may belong to and still be whole. */
const OWNERS = /^(?:as|course|whole|all|entirety|end|close|beginning|start|level|levels|that|those|figure|figures|volume|value|result|results|indicator|data|out|period|balance|census|population|gdp)$/

/** What else a time may stand beside. */
const MARKED: ReadonlySet<MarkRole> = new Set(['measure', 'product', 'area', 'place', 'partner', 'currency', 'scale', 'percent', 'points', 'total', 'pair', 'up', 'down', 'compare', 'bound', 'share', 'organisation', 'office', 'force', 'sign', 'happen', 'document', 'first', 'source', 'that-time'])

/** A year for which other books are kept, or of which only a part follows. */
const OTHER_YEAR: Readonly<Record<Language, RegExp>> = {
  en: /^(?:fiscal|financial|season)$/, ru: /^(?:finansov|khozyaystvenn|sezon)/, az: /^(?:maliyye|teserrufat|movsum|(?:gun|hefte|ongun)\w*(?:de|da)$)/,
}

/** "Fiscal 2022", "one week of 2022", "the run-up to 2022", "the 12 months to June 2022", "в первые дни 2022 года": another time than the one that is named. */
function isPartOfTime(sentence: Marked, language: Language, mention: PeriodMention): boolean {
  const { tokens } = sentence
  const { from, to } = mention
  if (tokens.slice(from, to + (language === 'en' ? 1 : 4)).some(({ word }) => OTHER_YEAR[language].test(word))) return true
  const has = (role: 'months' | 'month') => sentence.of(role).some(mark => mark.from >= from && mark.to <= to)
  // Twelve months that end in June.
  if (has('months') && has('month')) return true
  let at = from - 1
  while (at >= 0 && /^(?:the|year|years|god|goda|godu)$/.test(tokens[at]!.word)) at--
  const before = tokens[at]
  if (before?.kind !== 'word' || language === 'az') return false
  if (OTHER_YEAR[language].test(before.word)) return true
  // "Over the last ten months", of no year by name: since January.
  if (mention.assumed && has('months') && /^(?:last|past|posledni\w*)$/.test(before.word)) return false
  const marked = (place: number) => sentence.marks.some(mark => mark.from <= place && mark.to > place && MARKED.has(mark.role))
  if (language === 'en' && (before.word === 'of' || before.word === 'to')) return !isOwned(sentence, at, marked)
  return !LEADS[language].test(before.word) && !marked(at)
}

/** "Of 2022" after what a year has; "to 2022" after a figure or another time. */
function isOwned({ tokens }: Marked, at: number, marked: (place: number) => boolean): boolean {
  const owner = tokens[at - 1]
  // "In the boom year of 2006": the year itself, unless it is one of other books.
  const isYear = tokens[at]!.word === 'of' && owner?.word === 'year' && !/^(?:half|school|academic|crop|marketing|harvest|tax|calendar|first|last|previous)$/.test(tokens[at - 2]?.word ?? '')
  return isYear || owner === undefined || owner.kind !== 'word' || (tokens[at]!.word === 'of' && OWNERS.test(owner.word)) || (marked(at - 1) && owner.word !== 'up' && owner.word !== 'month' && owner.word !== 'months')
}

/** Whether the words for a claim's time name another one. */
export function isOtherTime({ sentence, mentions, vocabulary: { language } }: Pick<SentenceParts, 'sentence' | 'mentions' | 'vocabulary'>, period: string | null): boolean {
  return mentions.some(mention => mention.period !== null && mention.period === period && !mention.base && !mention.vague && !sentence.at(mention.from, 'since-start') && isPartOfTime(sentence, language, mention))
}
