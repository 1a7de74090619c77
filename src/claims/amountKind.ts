import type { Amount } from './amounts.ts'
import { measureFor } from './assign.ts'
import { countedAmong, countedBefore, visitorsAfter, votesCounted } from './counted.ts'
import { earnedBy, putInto } from './earnedAndInvested.ts'
import { flowsCompared, type FlowsCompared } from './flowsCompared.ts'
import { breaksBetween, type Mark, type Marked } from './Marked.ts'
import { GOODS } from './measureGroups.ts'
import { isPartOfCount } from './qualifiers.ts'
import { isDeadline, type SentenceParts } from './SentenceParts.ts'
import { wholeThenPart } from './wholeThenPart.ts'
import { type Kinded, dimensionOf } from './Kinded.ts'
import { percentKind } from './percentKind.ts'
import { pipedOil } from './pipedOil.ts'
import { isPrice, isPriced } from './priceOf.ts'

/** By unit, the ending of the measure that counts goods in it. */
const QUANTITIES: Readonly<Record<string, string>> = { t: '.quantity', m3: '.volume', kWh: '.energy' }

/** What kind of figure an amount is; null where it counts nothing that is known. */
export function kindOf(parts: SentenceParts, amount: Amount): Kinded | null {
  const { sentence, amounts, mentions } = parts
  const { value, precision, unit } = amount
  const measure = (fits: (id: string) => boolean) => measureFor(sentence, amounts, amount, fits)
  if (isPriced(amounts, amount)) return null
  if (amount.kind === 'money') {
    const excess = excessAt(parts, amount)
    if (excess) return { kind: 'value', measure: { role: 'measure', value: 'trade.balance', from: excess.at, to: excess.at + 1 }, suffix: '', value: excess.isSurplus ? value : -value, precision, unit, doubts: [] }
    const spoken = isPrice(sentence, amounts, amount) ? null : putInto(sentence, amount) ?? balanceAt(sentence, amounts, amount) ?? measure(id => dimensionOf(parts, id) === 'money')
    const nearest = spoken && earnedBy(sentence, spoken)
    // What "was sent" in money, with no goods named, may be no trade at all.
    const isSent = nearest !== null && nearest.value !== 'remittances.sent' && isSending(sentence, nearest) && sentence.of('product').length === 0 && !sentence.tokens.some(({ word }, at) => GOODS_AT_ALL.test(word) && sentence.breaks[at] === sentence.breaks[amount.from])
    // Beside people and their transfers it is money that was sent.
    const found = isSent ? measure(id => id === 'remittances.sent') : nearest && isOfPlant(sentence, nearest) ? null : nearest
    return { kind: 'value', measure: found, suffix: '', value: found && isDeficit(parts, found) ? -value : value, precision, unit, doubts: isDifference(parts, amount) ? ['difference'] : [] }
  }
  const parted = amount.kind === 'quantity' && QUANTITIES[unit] ? wholeThenPart(parts, amount) : null
  if (parted) return { kind: 'quantity', measure: parted.measure, flow: parted.flow, goods: parted.goods, suffix: QUANTITIES[unit]!, value, precision, unit, doubts: [] }
  const people = countedBefore(parts, amount)
  const votes = votesCounted(sentence, amount, amounts)
  if (votes) return { kind: 'count', measure: votes, suffix: '', value, precision: 0, unit: votes.value, doubts: [] }
  if (people) return { kind: 'count', measure: people, suffix: '', value, precision, unit: people.value, doubts: isDifference(parts, amount) ? ['difference'] : [] }
  if (amount.kind === 'quantity') {
    const suffix = QUANTITIES[unit]
    if (!suffix) return null
    const found = pipedOil(parts, amount) ?? measure(id => GOODS.has(id) || dimensionOf(parts, id) === 'mass') ?? goingBetween(parts, amount)
    return { kind: 'quantity', measure: found, suffix: found && GOODS.has(found.value) ? suffix : '', value, precision, unit, doubts: isDifference(parts, amount) ? ['difference'] : [] }
  }
  if (amount.kind === 'bare') {
    // Only what is counted right after the number: "more than 230 intergovernmental documents".
    const counted = sentence.of('measure').find(mark => dimensionOf(parts, mark.value) === 'count' && mark.from >= amount.to && mark.from - amount.to <= 3 && !amounts.some(other => other.from >= amount.to && other.from < mark.from))
    const visitors = counted ? null : visitorsAfter(sentence, amount)
    if (visitors) return { kind: 'count', measure: visitors, suffix: '', value, precision, unit: visitors.value, doubts: isPartOfCount(parts, amount, visitors) ? ['scope'] : [] }
    const among = counted ? null : countedAmong(sentence, amount)
    if (among) return { kind: 'count', measure: among, suffix: '', value, precision: 0, unit: among.value, doubts: [] }
    if (!counted) return null
    // A few people of a country are no count of all from there.
    if (counted.value === 'migration.stock' && value < 1000) return null
    if (isOfNoAgreement(sentence, counted) || isOfGrowers(sentence, counted)) return { kind: 'count', measure: null, suffix: '', value, precision, unit: counted.value, doubts: [] }
    // No meeting signs a hundred papers.
    const meeting = counted.value === 'documents.count' && value < 100 && (sentence.of('meet').length > 0 || (sentence.of('sign').length > 0 && mentions.some(mention => mention.day && !isDeadline(parts, mention))))
    return { kind: 'count', measure: meeting ? { ...counted, value: 'documents.signed' } : counted, suffix: '', value, precision, unit: counted.value, doubts: isPartOfCount(parts, amount, counted) ? ['scope'] : [] }
  }
  return percentKind(parts, amount, measure)
}

/** "Imports exceeded exports by $2 billion", "на 2 млрд больше, чем купил": by how much the one flow was the larger. */
function excessAt({ sentence }: SentenceParts, { from, to }: Amount): FlowsCompared | null {
  const compared = sentence.of('product').length > 0 ? null : flowsCompared(sentence)
  const isBy = /^(?:by|na)$/.test(sentence.tokens[from - 1]?.word ?? '') || (sentence.language !== 'ru' && /^(?:more|less|cox|az|artiq|ustele\w*)$/.test(sentence.tokens[to]?.word ?? ''))
  return isBy ? compared : null
}

const GOODS_AT_ALL = /^(?:goods|products|tovar\w*|produkts\w*|mal(?:lar\w*)?|mehsul\w{0,5})$/

/** Words for what goes somewhere, goods or money. */
export const isSending = ({ tokens }: Marked, { from }: Mark) => /^(?:gonder|otprav|ushlo|postup|sent$|send|dispatch)/.test(tokens[from]!.word)

/** "A plant in which $74 million was invested", "в завод вложено", "zavoda qoyulub": what one thing cost, not what a country has put in. */
const isOfPlant = ({ tokens }: Marked, { value }: Mark): boolean => value.startsWith('investment.') && tokens.some(({ word }) => PLANT.test(word))

const PLANT = /^(?:plant|factory|refinery|hotel|zavod\w{0,4}|fabrik\w{0,4}|otel\w{0,3}|mestorozhdeni[eya]|mehmanxana\w{0,3}|yataq\w{0,4})$/

/** How goods go; those that rot or are turned back on their way do not arrive. */
const GOING = /^(?:went|goes|going|gone|go|came|travel\w*|moved?|flow\w*|crossed|pumped|piped|brought|arrived|left|taken|carried|deliver\w*|truck\w*|shipp\w*|sent|export\w*|suppl\w*|sold|ush[le]\w*|otprav\w*|poekhal\w*|uekhal\w*|postav\w*|postup\w*|prokach\w*|perekach\w*|zavez\w*|vvez\w*|neql|vurul\w*|privez\w*|vyvez\w*|prish\w*|gonderil\w*|gonderib|gedib|getmis\w*|aparil\w*|dasin\w*|catdiril\w*|ixrac\w*)$/

/** "17,000 tonnes of tomatoes went from this country to that one": goods that are sold, whatever the verb. */
function goingBetween({ sentence, sentence: { tokens }, parties }: SentenceParts, { from, to }: Amount): Mark | null {
  const goods = sentence.of('product').find(mark => mark.from >= to && mark.from - to <= 3) ?? sentence.of('product').findLast(mark => mark.to <= from && sentence.breaks[mark.from] === sentence.breaks[from])
  const verb = tokens.findIndex(({ word }) => GOING.test(word))
  if (verb < 0) return null
  const way = (role: 'from' | 'to') => parties.filter(party => party.role === role)
  return goods && way('from').length === 1 && way('to').length === 1 && way('from')[0]!.area !== way('to')[0]!.area ? { role: 'measure', value: 'trade.exports', from: verb, to: verb + 1 } : null
}

/** "Firms of 71 regions": regions that are counted for something else than their agreements. */
const isOfNoAgreement = ({ of }: Marked, { value }: Mark) => value === 'regions.agreements' && of('document').length === 0

/** "152 enterprises may send tomatoes": firms by what they grow or sell, whoever owns them. */
const isOfGrowers = ({ of }: Marked, { value }: Mark) => value.startsWith('companies.') && of('product').length > 0

/** "The deficit in trade with …", "2 milyard dollar mənfi saldo": what is left over of the trade that is named beside it. */
function balanceAt({ breaks, of, tokens }: Marked, amounts: readonly Amount[], { from, to }: Amount): Mark | null {
  const [balance, ...others] = of('measure').filter(({ value }) => value === 'trade.balance')
  if (!balance || others.length > 0 || breaks[balance.from] !== breaks[from]) return null
  if (balance.from >= to) return balance.from - to <= 1 ? balance : null
  const between = (at: number) => at >= balance.to && at < from
  const other = of('measure').find(mark => mark !== balance && between(mark.from))
  // A level of the trade itself is told behind another word than "in" or "of".
  const isOf = !other || (other.value === 'trade.turnover' && (other.from === balance.to || (other.from - balance.to <= 3 && tokens.slice(balance.to, other.from).some(({ word }) => /^(?:in|of|v|vo)$/.test(word)))))
  return isOf && !amounts.some(amount => between(amount.from)) ? balance : null
}

/** A balance below zero is written without its sign: "a deficit of $1.1 billion". */
function isDeficit({ sentence }: SentenceParts, measure: Mark): boolean {
  return measure.value === 'trade.balance' && sentence.tokens.slice(measure.from, measure.to).some(({ word }) => /^(?:defi|shortfall|menfi|kesir|negati|otritsa)/.test(word))
}

/** "Rose by $300 million", "на 300 млн больше", "300 milyon dollar artıb": how much was added, not how much it was. */
function isDifference({ sentence, amounts, vocabulary }: SentenceParts, amount: Amount): boolean {
  const bound = sentence.of('bound').find(mark => mark.to === amount.from)
  const before = sentence.tokens[(bound?.from ?? amount.from) - 1]?.word ?? ''
  const changes = [...sentence.of('up'), ...sentence.of('down')]
  // "Traded for 631 million, a rise of 8 percent": what it rose by stands with the word of it.
  if (/^(?:by|na)$/.test(before) && changes.some(mark => breaksBetween(sentence.breaks, mark.from, amount.from) < 1)) return true
  if (vocabulary.language === 'en') return changes.some(mark => mark.from >= amount.to && mark.from - amount.to <= 1 && sentence.breaks[mark.from] === sentence.breaks[amount.to - 1]) || /^(?:of)$/.test(before) && changes.some(mark => mark.to === amount.from - 1)
  // "116 min tona qədər yüksəlib": to where, not by how much.
  const isLevel = /[ae]$/.test(sentence.tokens[amount.to - 1]!.word)
  // "48 milyon və ya 10 faiz çox": what the percentage says again.
  const again = amounts.find(({ kind, from }) => kind === 'percent' && from - amount.to === 2 && sentence.tokens[amount.to]!.word === 've' && sentence.tokens[amount.to + 1]!.word === 'ya')
  const end = again?.to ?? amount.to
  const more = again !== undefined && /^(?:over|under)$/.test(sentence.at(end, 'bound')?.value ?? '')
  return vocabulary.language === 'az' && !isLevel && (more || changes.some(mark => mark.from >= end && mark.from - end <= 1))
}
