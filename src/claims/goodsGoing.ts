import { breaksBetween, type Mark, type Marked } from './Marked.ts'
import type { SentenceParts } from './SentenceParts.ts'

/** How goods go; those that rot or are turned back on their way do not arrive. */
const GOING = /^(?:went|goes|going|gone|go|came|travel\w*|moved?|flow\w*|crossed|pumped|piped|brought|arriv\w*|left|taken|carried|deliver\w*|truck\w*|shipp\w*|sent|export\w*|suppl\w*|sold|reach\w*|enter\w*|landed|ended|loaded|obtain\w*|receiv\w*|dispatch\w*|import\w*|intake|inflow|ush[le]\w*|otprav\w*|poekhal\w*|uekhal\w*|doekhal\w*|postav\w*|postup\w*|pribyl\w*|dosta[lv]\w*|otgruz\w*|otpusti\w*|otpushch\w*|pereda\w*|prokach\w*|perekach\w*|zavez\w*|zavoz\w*|vvez\w*|neql|vurul\w*|otur\w*|privez\w*|vyvez\w*|prish\w*|gonder\w*|gedib|getmis\w*|gedir|gelib|gelmis\w*|verilib|verilmis\w*|yola|dasin\w*|aparil\w*|catdiril\w*|catib|getiril\w*|daxil|ixrac\w*|cixaril\w*)$/

interface Span { readonly from: number; readonly to: number }

/** "17,000 tonnes of tomatoes went from this country to that one", "ölkənin xurması qonşunun bazarına gedib": goods that are sold, whatever the verb. `isEnergy`: counted in a unit that nothing else is. */
export function goodsGoing({ sentence, parties }: SentenceParts, { from, to }: Span, isEnergy = false): Mark | null {
  const { tokens, breaks } = sentence
  const goods = sentence.of('product').find(mark => mark.from >= to && mark.from - to <= 3) ?? sentence.of('product').findLast(mark => mark.to <= from && breaksBetween(breaks, mark.from, from) <= 1)
  const verb = tokens.findIndex(({ word }) => GOING.test(word))
  if (verb < 0 || (!goods && !isEnergy)) return null
  const ends = (role: 'from' | 'to') => new Set(parties.filter(party => party.role === role).map(({ area }) => area))
  const [whence, whither] = [ends('from'), ends('to')]
  // "The country's tomatoes", tomatoes with its adjective: whose they are is whence they come.
  const owners = new Set(parties.filter(party => goods && party.role === 'of' && isOwner(sentence, party, goods)).map(({ area }) => area))
  const origin = whence.size > 0 ? whence : owners
  // The one who sends or takes them, where the other end is told.
  const doers = new Set(parties.filter(({ role }) => role === 'subject' || role === 'of').map(({ area }) => area))
  if (origin.size > 1 || whither.size > 1) return null
  const [start] = origin
  const [end] = whither
  const isWay = start !== undefined ? (end !== undefined ? start !== end : [...doers].some(area => area !== start)) : end !== undefined && [...doers].some(area => area !== end)
  return isWay ? { role: 'measure', value: start !== undefined && end === undefined ? 'trade.imports' : 'trade.exports', from: verb, to: verb + 1 } : null
}

const isOwner = ({ tokens }: Marked, party: Span, goods: Span): boolean => party.to <= goods.from && goods.from - party.to <= 2 && tokens.slice(party.to, goods.from).every(({ kind }) => kind === 'word')
