import { isDated, type Arithmetic, type Claim, type Doubt, type Judgement, type Reason, type Trial, type Verdict } from '#domain/claim.ts'
import { figuresBeyond } from './beyondTheYear.ts'
import type { Evidence } from './Evidence.ts'
import { coversOf } from './fit.ts'
import { cameAbout } from './cameAbout.ts'
import { judgeDated } from './judgeDated.ts'
import { judgePost } from './judgePost.ts'
import { asNarrated } from './asNarrated.ts'
import { besideOf } from './besideOf.ts'
import { byRecord } from './byRecord.ts'
import { judgeNarrated } from './judgeNarrated.ts'
import { isOfTerms, judgeTold } from './judgeTold.ts'
import { readingsOf, type Reading } from './readings.ts'
import { tellsItsFigures } from './figuresOfDeed.ts'
import { figuresFor, figuresOfPartYears } from './figuresFor.ts'
import { latelyOf } from './latelyOf.ts'
import { leftByOthers } from './leftByOthers.ts'
import type { Figure } from './levels.ts'
import { otherSideOf } from './otherSideOf.ts'
import { placeOfNow } from './placeOfNow.ts'
import { isStock } from './measureGroups.ts'
import { decide, weigh } from './weigh.ts'
import { trialOf } from './trialOf.ts'

/** Doubts that leave a claim undecided whatever the figures say: a guess would be worse than none. */
const BLOCKING: ReadonlySet<Doubt> = new Set(['period', 'unknown-product', 'scope', 'negated', 'hedged', 'difference', 'unit', 'vague', 'parties'])

const isBlocked = (claim: Claim) => claim.doubts.some(doubt => BLOCKING.has(doubt) && !(doubt === 'difference' && isAdded(claim)))

/** "Rose by $300 million": how much was added, of a measure whose levels are stated. */
const isAdded = ({ kind, direction, measure }: Claim) => direction !== null && (kind === 'value' || kind === 'quantity') && /^(?:trade|remittances)\./.test(measure!)

const FIGURES: ReadonlySet<Claim['kind']> = new Set(['value', 'quantity', 'share', 'count', 'growth'])

/** A claim against the evidence. Pure: change a part of the claim and judge again. */
export function judge(claim: Claim, evidence: Evidence): Judgement {
  const judged = judgeDeedOrFigure(claim, evidence)
  // A deed that a record tells and how many it was done to, which it does not.
  const isPartOfIt = judged.verdict === 'supported' && (claim.kind === 'event' || claim.kind === 'statement') && !tellsItsFigures(claim, judged.evidence, evidence)
  return isPartOfIt ? judgement('no-evidence', 'unsure', claim) : orOwn(claim, judged, evidence)
}

/** A deed that the records tell by the article itself alone: no evidence, but its reader is told where it stands. */
function orOwn(claim: Claim, judged: Judgement, { withOwn }: Evidence): Judgement {
  if (withOwn === null || judged.verdict !== 'no-evidence' || !(isDated(claim) || claim.kind === 'statement')) return judged
  const own = judge(claim, withOwn)
  return own.verdict === 'supported' ? byRecord('no-evidence', 'own-source', own.evidence) : judged
}

function judgeDeedOrFigure(claim: Claim, evidence: Evidence): Judgement {
  const judged = judgeByKind(claim, evidence)
  const found = isUnmeasured(claim, judged) ? orTold(claim, judged, evidence) : judged
  const asDeed = asNarrated(claim, found)
  if (asDeed === null) return found
  const narrated = judgeNarrated(asDeed, evidence)
  return narrated.verdict === 'no-evidence' ? found : narrated
}

/** Terms of a treaty, what one plant cost, firms of some kind: what no measure counts so, its record may print all the same, unless the article itself has the figure that is meant. Of trade itself every level is one of a measure. */
const isUnmeasured = ({ kind, measure, untestable, doubts, sentence, period }: Claim, { verdict, arithmetic: { reason } }: Judgement) => verdict === 'no-evidence' && reason !== 'own-source' && measure !== null && untestable === null &&
  (measure.startsWith('trade.') ? (isChangeUnheld({ kind, period }, reason) || ((kind === 'value' || kind === 'quantity') && isOfTerms(sentence))) && !doubts.includes('scope') : FIGURES.has(kind))

/** How trade changed in a year of which no figure is held, a record of who said so may print; of a part of it the record's sentence may tell another. */
const isChangeUnheld = ({ kind, period }: Pick<Claim, 'kind' | 'period'>, reason: Reason) => kind === 'growth' && reason === 'nothing-stated' && period?.length === 4

function orTold(claim: Claim, judged: Judgement, evidence: Evidence): Judgement {
  const told = judgeTold(claim, evidence)
  return told.verdict === 'supported' ? told : judged
}

function judgeByKind(claim: Claim, evidence: Evidence): Judgement {
  if (claim.untestable !== null) return cameAbout(claim, evidence) ?? judgement('not-testable', claim.untestable, claim)
  if (claim.kind === 'post') return judgePost(claim, evidence)
  if (isDated(claim)) return judgeDated(claim, evidence)
  if (claim.measure === null) return judgeTold(claim, evidence)
  const readings = readingsOf(claim, evidence)
  if (readings.length === 0) return judgement('no-evidence', 'unsure', claim)
  // A figure without a time is the latest there is; one that does not fit may still be of another time.
  for (const lately of isTimeless(claim) ? latelyOf(claim, readings, evidence) : isBlocked(claim) ? [] : placeOfNow(claim, evidence)) {
    const judged = judge(lately, evidence)
    if (judged.verdict === 'supported' || judged.verdict === 'one-side') return judged
  }
  if (isBlocked(claim)) {
    const beside = claim.doubts.includes('period') ? besideOf(claim, readings, evidence) : []
    return judgement('no-evidence', 'unsure', claim, [], beside)
  }
  const tried = readings.map(reading => triedOf(claim, reading, evidence))
  const trials = tried.flatMap(({ trials: all }) => all)
  // What only the article itself says may be the reading that is meant: the others deny nothing then.
  const level = heldByOwn(tried) || isOtherSidesWord(tried) || isOfAllWorld(claim, tried) || isOfOtherStart(claim, tried) ? { verdict: 'no-evidence' as const, reason: 'nothing-stated' as const } : decide(claim, tried)
  // "Fell to 2.99 bn" is wrong where it rose, whatever the level.
  const turned = claim.direction !== null && claim.value !== null && level.verdict !== 'no-evidence' ? turnOf(claim, readings[0]!, evidence) : []
  const { verdict, reason } = turned.length > 0 && weigh(turned, evidence.sides) === 'contradicted' ? { verdict: 'contradicted' as const, reason: 'nothing-fits' as const } : level
  const inPart = verdict === 'definition' && tried.every(({ trials: all, partYear }) => partYear || all.length === 0)
  const own = verdict === 'no-evidence' ? tried.flatMap(({ own: all }) => all) : []
  const beside = verdict === 'no-evidence' || verdict === 'contradicted' ? besideOf(claim, readings, evidence) : []
  const other = verdict === 'one-side' ? tried.flatMap(({ other: all }) => all) : []
  return judgement(verdict, own.length > 0 && (reason === 'nothing-stated' || own.some(({ fit }) => fit === 'fits')) ? 'own-source' : inPart ? 'part-year' : reason, claim, [...trials, ...turned], [...own, ...beside], other)
}

/** Said in the present, with no time at all. */
const isTimeless = ({ period, kind, doubts }: Claim) => period === null && kind !== 'rank' && doubts.includes('period') && !doubts.some(doubt => doubt !== 'period' && BLOCKING.has(doubt))

/** One reading with everything stated for it, apart from what only the article itself says. */
function triedOf(claim: Claim, reading: Reading, evidence: Evidence) {
  const own = figuresFor(evidence, reading, claim)
  const beyond = own.length > 0 ? own : figuresBeyond(evidence, reading, claim)
  const near = beyond.length > 0 || !reading.natural ? beyond : leftByOthers(evidence, reading, claim)
  // A running number that the latest counts deny may still be another count's.
  const figures = isStock(reading.measure) && !near.some(figure => trialOf(claim, reading, figure).fit === 'fits') ? figuresFor(evidence, reading, claim, true) : near
  const counts = (figure: Figure) => figure.rows.every(evidence.isOthers)
  const all = figures.filter(counts).map(figure => trialOf(claim, reading, figure))
  const byNamed = all.filter(({ reporter }) => reporter === claim.reporter)
  const asked = claim.reporter === null ? all : byNamed.length > 0 ? byNamed : unnamedFor(figures.filter(figure => counts(figure) && !isToldByOther(claim, figure, evidence)).map(figure => trialOf(claim, reading, figure)))
  if (asked.length === 0 && claim.kind === 'rank') {
    const trials = figuresOfPartYears(evidence, reading, claim).filter(counts).map(figure => trialOf(claim, reading, figure))
    // A place held over most of a year is no place of the year: true in that definition only.
    if (trials.some(({ fit }) => fit === 'fits')) return { natural: reading.natural, world: false, trials, other: [], own: [], weight: 'mixed' as const, partYear: true }
  }
  const other = reading.measure.startsWith('investment.') && isStock(reading.measure) ? otherSideOf(claim, reading, evidence, asked) : []
  return { natural: reading.natural, world: reading.counterpart === 'WORLD' && claim.area === null, trials: asked, other, own: figures.filter(figure => !counts(figure)).map(figure => trialOf(claim, reading, figure)), weight: other.length > 0 ? 'one-side' as const : weigh(asked, evidence.sides), partYear: false }
}

/** "Its investment abroad was $3 bn": with whom is not said, and the pair's own figures deny nothing. */
const isOfAllWorld = ({ measure, doubts, place }: Claim, tried: readonly { readonly trials: readonly Trial[] }[]) => doubts.includes('assumed-pair') && (place === 'transit' || /^(?:investment|remittances|tourism)/.test(measure!)) && !tried.some(({ trials }) => trials.some(({ fit }) => fit === 'fits'))

/** "Rose by $300 million": since when, a text may leave open, and another start denies nothing. */
const isOfOtherStart = ({ doubts }: Claim, tried: readonly { readonly trials: readonly Trial[] }[]) => doubts.includes('difference') && !tried.some(({ trials }) => trials.some(({ fit }) => fit === 'fits'))

/** Whether one of several readings is borne out by nothing but the article itself. */
const heldByOwn = (tried: readonly ReturnType<typeof triedOf>[]) => tried.length > 1 && tried.some(({ weight, own }) => weight === 'silent' && own.some(({ fit }) => fit === 'fits')) && !tried.some(({ trials }) => trials.some(({ fit }) => fit === 'fits'))

/** Whether all that denies a claim is another's count than the one that the article itself prints: the two then differ, and neither is decided here. */
function isOtherSidesWord(tried: readonly ReturnType<typeof triedOf>[]): boolean {
  const own = new Set(tried.flatMap(({ own: all }) => all).filter(({ fit, reporter }) => fit === 'fits' && reporter !== null).map(({ reporter }) => reporter))
  const others = tried.flatMap(({ trials }) => trials)
  return own.size > 0 && others.length > 0 && others.every(({ fit, reporter }) => fit === 'off' && reporter !== null && !own.has(reporter))
}

/** Where the named office's own figure is not held, one that nobody is named for may be it, unless it is the other side's own figure too. It can deny nothing. */
function unnamedFor(trials: readonly Trial[]): Trial[] {
  const fitting = trials.filter(({ fit }) => fit === 'fits')
  return fitting.every(({ reporter }) => reporter === null) ? fitting : []
}

/** What a minister or an ambassador of the other side says, without naming an office, is no count of the side that is named. */
const isToldByOther = ({ reporter }: Claim, { rows }: Figure, { countryOf }: Evidence): boolean => rows.some(({ statedBy }) => [statedBy?.person, statedBy?.organisation].some(id => id !== undefined && (countryOf[id] ?? reporter) !== reporter))

/** What is known of the change that a claim's level came by. */
function turnOf(claim: Claim, reading: Reading, evidence: Evidence): Trial[] {
  const change = { ...claim, value: null, unit: 'percent', bound: null, doubts: claim.doubts.filter(doubt => doubt !== 'difference') }
  const growth = { ...reading, measure: `${reading.measure}.growth` }
  return figuresFor(evidence, growth, change).filter(({ rows }) => rows.every(evidence.isOthers)).map(figure => trialOf(change, growth, figure))
}

/** `other`: the other side's own count, shown beside those that decide. */
function judgement(verdict: Verdict, reason: Reason, claim: Claim, trials: readonly Trial[] = [], beside: readonly Trial[] = [], other: readonly Trial[] = []): Judgement {
  const telling = verdict === 'contradicted' ? trials.filter(({ fit }) => fit === 'off') : verdict === 'no-evidence' || verdict === 'not-testable' ? [] : trials.filter(({ fit }) => fit !== 'open')
  const arithmetic: Arithmetic = { covers: coversOf(claim), trials: [...trials, ...other], beside, near: [], quotes: [], reason }
  return { verdict, evidence: [...new Set(telling.flatMap(({ evidence }) => evidence))], arithmetic }
}
