import type { ClaimKind, Doubt, Fit, Reason, Trial, Verdict } from '#domain/claim.ts'
import { grouped } from './tables.ts'

/** Words of the page that checks a text and of the worked articles. */
export interface ClaimsWords {
  readonly title: string
  readonly lead: string
  readonly description: (pair: string) => string
  readonly text: string
  readonly limit: (letters: string) => string
  readonly tooLong: (given: string, letters: string) => string
  readonly overLimit: (given: string, letters: string) => string
  readonly badLink: string
  readonly badLinkDate: (date: string) => string
  readonly date: string
  readonly dateNote: string
  readonly textLanguage: string
  readonly byLetters: string
  readonly source: string
  readonly sourceNote: string
  readonly check: string
  readonly stop: string
  readonly clear: string
  readonly waiting: string
  readonly reading: (done: string, of: string) => string
  readonly progress: string
  readonly failed: string
  readonly noEvidenceFile: string
  readonly emptyText: string
  readonly needsScript: string
  readonly results: string
  readonly otherText: string
  readonly stoppedAt: (done: string, of: string) => string
  /** "11 claims, 8 testable": numbers, not endings, carry the meaning. */
  readonly coverage: (claims: number, testable: number) => string
  readonly nothingTestable: string
  readonly markedText: string
  readonly claimNumber: (number: number, verdict: string) => string
  readonly backToText: (number: number) => string
  readonly showAlso: (count: number) => string
  readonly showMore: (count: number) => string
  readonly verdicts: Readonly<Record<Verdict, string>>
  /** Each behind a count of claims, in the form that it asks for: "3 depend on the definition". */
  readonly verdictsOn: (count: number) => Readonly<Record<Verdict, string>>
  readonly reasons: Readonly<Record<Reason, string>>
  readonly fits: Readonly<Record<Fit, string>>
  readonly methods: Readonly<Record<Exclude<Trial['method'], 'stated'>, string>>
  readonly kinds: Readonly<Record<ClaimKind, string>>
  readonly doubts: Readonly<Record<Doubt, string>>
  readonly directions: { readonly up: string; readonly down: string }
  /** Of a balance without a figure, and of a level that is held against those of other years. */
  readonly balances: { readonly up: string; readonly down: string }
  readonly extremes: { readonly up: string; readonly down: string }
  readonly since: (period: string) => string
  readonly covers: (low: string, high: string) => string
  /** Of a bound, and of a figure too round for its last digit to say: by the rule of the page. */
  readonly coversTaken: (low: string, high: string) => string
  readonly beside: string
  readonly unsureOf: string
  readonly noMeasure: string
  readonly moreTrials: (count: number) => string
  readonly records: string
  readonly near: string
  readonly readAs: string
  readonly setByHand: string
  readonly asRead: string
  readonly parts: {
    readonly measure: string; readonly area: string; readonly counterpart: string; readonly product: string; readonly period: string; readonly basePeriod: string
    readonly value: string; readonly unit: string; readonly bound: string; readonly date: string; readonly none: string; readonly forecast: string
  }
  readonly badPeriod: string
  readonly badDate: string
  readonly badValue: string
  readonly bounds: { readonly 'none': string; readonly 'over': string; readonly 'at-least': string; readonly 'under': string; readonly 'at-most': string; readonly 'almost': string; readonly 'about': string }
  readonly copyTable: string
  readonly copyText: string
  readonly copyLink: string
  readonly linkTooLong: string
  readonly linkWithoutParts: string
  readonly sources: string
  readonly checkedText: string
  readonly columns: { readonly claim: string; readonly sentence: string; readonly unsure: string; readonly address: string; readonly verdict: string; readonly readAs: string; readonly why: string; readonly evidence: string }
  readonly howTitle: string
  readonly how: readonly string[]
  readonly workedTitle: string
  readonly workedNote: string
  readonly workedOne: string
  readonly workedName: (title: string, publisher: string) => string
  readonly workedLead: string
  readonly workedDescription: (publisher: string, date: string) => string
  readonly original: string
  readonly atlasSource: string
  readonly checkAgain: string
  readonly checkAgainNote: string
  readonly statements: string
}

const verdicts: ClaimsWords['verdicts'] = {
  'supported': 'supported', 'one-side': 'supported by one side only', 'close': 'close', 'definition': 'depends on the definition',
  'contradicted': 'contradicted', 'no-evidence': 'no evidence here', 'not-testable': 'not testable',
}

export const words: ClaimsWords = {
  title: 'Check a text',
  lead: 'Paste an article or a sentence. Every statement that can be tested is marked and held against the figures and records here, with the arithmetic. The text stays in your browser.',
  description: pair => `Paste a text on ${pair}: each figure, rank, signing and post in it is held against the data, with arithmetic and sources. Nothing leaves the browser.`,
  text: 'Text',
  limit: letters => `Up to ${letters} characters. This tab keeps the text until it is cleared or the tab is closed.`,
  tooLong: (given, letters) => `That would make ${given} characters; at most ${letters} are read. Nothing was put in: paste a part of it.`,
  overLimit: (given, letters) => `The text has ${given} characters; at most ${letters} are read. Check a part of it.`,
  badLink: 'The text in this link cannot be read: the link may have been cut off on its way.',
  badLinkDate: date => `The date in this link, “${date}”, is no day of the calendar: the text is read as one without a date.`,
  date: 'Date of the text',
  dateNote: '“Last year” and days without a year are read from it.',
  textLanguage: 'Language of the text',
  byLetters: 'by its letters',
  source: 'Its address, if published',
  sourceNote: 'A source never counts as evidence for itself.',
  check: 'Check',
  stop: 'Stop',
  clear: 'Clear',
  waiting: 'Fetching the evidence …',
  reading: (done, of) => `Read ${done} of ${of} characters`,
  progress: 'Progress',
  failed: 'The reader could not be started in this browser.',
  noEvidenceFile: 'The evidence could not be fetched, so nothing can be judged now. Load the page again to retry.',
  emptyText: 'There is no text to check.',
  needsScript: 'Checking runs in your browser and needs JavaScript. The worked articles below can be read without it.',
  results: 'What was found',
  otherText: 'The text or what is said of it has been changed since: this was found in the earlier one. “Check” reads it again.',
  stoppedAt: (done, of) => `Stopped after ${done} of ${of} characters; the rest was not read.`,
  coverage: (claims, testable) => `${grouped(claims)} ${claims === 1 ? 'claim' : 'claims'}, ${grouped(testable)} testable`,
  nothingTestable: 'Nothing in this text can be held against the data here.',
  markedText: 'The text with its claims marked',
  claimNumber: (number, verdict) => `claim ${number}: ${verdict}`,
  backToText: number => `claim ${number} in the text`,
  showAlso: count => `Show also what cannot be tested (${grouped(count)})`,
  showMore: count => `Show ${grouped(count)} more`,
  verdicts,
  verdictsOn: count => (count === 1 ? verdicts : { ...verdicts, 'definition': 'depend on the definition' }),
  reasons: {
    'fits': 'What is stated fits the claim as rounded.',
    'sides-differ': 'One side’s count fits, the other side’s does not.',
    'near': 'Near what is stated, but not inside what the claim covers.',
    'definitions-differ': 'True under one definition or count, false under another.',
    'part-year': 'Stated for a part of the year, not for the whole.',
    'nothing-fits': 'Nothing stated for exactly this fits.',
    'nothing-stated': 'Nothing here is stated for exactly this.',
    'own-source': 'Only the article itself, what repeats it, or a report of its very day states this.',
    'unsure': 'The sentence leaves open what exactly is meant.',
    'forecast': 'A plan, a wish or a forecast.',
    'opinion': 'No figure, date or fact to test.',
    'record-agrees': 'The record agrees.',
    'record-differs': 'The record says otherwise.',
    'not-then': 'The record has this post, and does not tell whether it was held on that day.',
    'too-coarse': 'What is stated leaves it open: one of the two is a bound, or rounded too far to tell.',
  },
  fits: { fits: 'fits', within: 'close; this figure, as it is printed, leaves room for the claim', close: 'close', apart: 'left open by the claim’s words, but more than 5% away', off: 'differs', open: 'cannot tell' },
  methods: { sum: 'both flows added up', difference: 'exports less imports', growth: 'change worked out from two years', rank: 'place counted among all partners', change: 'the later figure less the earlier', majority: 'more than half of the whole', remainder: 'another’s share leaves no room', taken: 'another holds the place' },
  kinds: { value: 'amount', quantity: 'quantity', count: 'number', share: 'share', growth: 'change', rank: 'place', event: 'event', signing: 'signing', 'in-force': 'in force', 'not-in-force': 'not in force', 'end-of-force': 'end of force', 'entry-into-force': 'entry into force', post: 'post', statement: 'statement' },
  doubts: {
    'direction': 'which way the goods went', 'measure': 'what is counted', 'period': 'the period', 'counterpart': 'with whom', 'assumed-pair': 'that the two countries are meant',
    'assumed-period': 'the period, taken from the text’s date', 'carried': 'taken from the sentence before', 'unknown-product': 'a product that is not known here', 'scope': 'a part of the whole', 'negated': 'a denial', 'hedged': 'a question, a condition or hearsay',
    'difference': 'a difference, not a level', 'unit': 'the unit', 'vague': 'vague words', 'parties': 'who the parties are',
  },
  since: period => `compared with ${period}`,
  directions: { up: 'rose', down: 'fell' },
  balances: { up: 'exports exceed imports', down: 'imports exceed exports' },
  extremes: { up: 'the highest', down: 'the lowest' },
  covers: (low, high) => `As printed, the claim covers ${low} to ${high}.`,
  coversTaken: (low, high) => `The claim is taken to cover ${low} to ${high}.`,
  beside: 'It would fit',
  unsureOf: 'Not sure of',
  noMeasure: 'what is counted was not recognised',
  moreTrials: count => `${grouped(count)} more`,
  records: 'Record',
  near: 'Nearest records, to be read',
  readAs: 'Read as',
  setByHand: 'set by hand',
  asRead: 'As first read',
  parts: { measure: 'What is counted', area: 'Of', counterpart: 'With', product: 'Product', period: 'Period', basePeriod: 'Compared with', value: 'Figure, in full', unit: 'Unit', bound: 'How exact', date: 'Day', none: 'none', forecast: 'a plan or forecast' },
  badPeriod: 'A period such as 2020, 2021-11, 2021-Q3 or 2021-01/2021-11.',
  badDate: 'A day such as 2021-11-24, or 2021-11.',
  badValue: 'A number, all digits written out.',
  bounds: { 'none': 'exactly, as rounded', 'over': 'more than', 'at-least': 'at least', 'under': 'less than', 'at-most': 'at most', 'almost': 'almost', 'about': 'about' },
  copyTable: 'Copy as a table',
  copyText: 'Copy as text with sources',
  copyLink: 'Copy link with the text',
  linkTooLong: 'The text is too long for a link.',
  linkWithoutParts: 'The link leaves out the parts set by hand.',
  sources: 'Sources of what the claims were held against',
  checkedText: 'The text',
  columns: { claim: 'Claim', sentence: 'In the sentence', unsure: 'Not sure of', address: 'Address of the text', verdict: 'Verdict', readAs: 'Read as', why: 'Why', evidence: 'Held against' },
  howTitle: 'How a verdict is reached',
  how: [
    'A figure bears a claim out where it lies inside what the claim covers as printed: $2.6 bn covers 2.55 to 2.65. A rounder one covers no more than a twentieth either way: $3 bn covers 2.85 to 3.15. “Close” is what lies outside and within a twentieth, or one place off.',
    'Only exactly the named period counts, and the article itself and those that repeat it are never evidence.',
    'Each side’s own count is one voice: where they differ, the verdict says so.',
    'Where a sentence can be read in several ways, each is tried, and what is doubtful is named. Every part can be set by hand.',
    '“No evidence here” says nothing against a claim.',
  ],
  workedTitle: 'Worked articles',
  workedNote: 'Claims of published articles in our own words, judged against everything here but the article itself.',
  workedOne: 'Worked article',
  workedName: (title, publisher) => `Worked article: ${title} (${publisher})`,
  workedLead: 'What the article says, in our own words, and what the data here say of it.',
  workedDescription: (publisher, date) => `Claims of an article of ${publisher}, ${date}, each held against the data with its arithmetic and sources.`,
  original: 'The article',
  atlasSource: 'its page here',
  checkAgain: 'Open these claims in the checker',
  checkAgainNote: 'to set their parts by hand',
  statements: 'Claims',
}
