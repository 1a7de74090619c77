import type { Claim } from '#domain/claim.ts'
import type { Amount } from './amounts.ts'
import { exchangeRate, oilPrice } from './averagePrices.ts'
import { breaksBetween, isOfPair, type Mark } from './Marked.ts'
import type { SentenceParts } from './SentenceParts.ts'

/** A yearly figure of one country with all the world, or of all the world. */
export interface WorldFigure {
  readonly kind: Claim['kind']
  readonly measure: Mark
  readonly area: string
  readonly value: number
  readonly unit: string
  readonly precision: number
}

/** What no figure of the two is: a price, a rate, an income a head, what came in from everywhere. Words of the two's own measures stand in most of them, so these are asked first. */
export const worldFigure = (parts: SentenceParts, amount: Amount): WorldFigure | null => {
  for (const read of [oilPrice, exchangeRate, ofOneCountry]) {
    const found = read(parts, amount)
    if (found) return found
  }
  return null
}

/** "Its GNI per head was $9,590", "attracted $4 billion of foreign direct investment", "2.2 million foreign tourists": of the one country that the sentence names. */
function ofOneCountry(parts: SentenceParts, amount: Amount): WorldFigure | null {
  const { parties, sentence, mentions } = parts
  const areas = new Set(parties.map(({ area }) => area))
  // They are counted by years.
  const isOfYear = mentions.some(({ period, vague }) => period?.length === 4 && !vague)
  if (!isOfYear || areas.size !== 1 || isOfPair(sentence) || parties.some(({ role }) => role === 'from' || role === 'with')) return null
  const measure = amount.kind === 'money' ? incomeOf(parts, amount) : amount.kind === 'bare' ? countOf(parts, amount) : null
  if (measure === null) return null
  const { value, precision } = amount
  return { kind: amount.kind === 'money' ? 'value' : 'count', measure, area: [...areas][0]!, value, unit: amount.kind === 'money' ? amount.unit : measure.value, precision }
}

const PER_HEAD = /\b(?:per (?:capita|head|person|inhabitant)|a head|na dushu|na (?:odnogo )?(?:zhitelya|cheloveka)|adambasina|her nefere|nefer basina)\b/
const CAME_IN = /^(?:inflows?|attract\w*|receiv\w*|drew|came|flowed|poured|pritok\w*|postup\w*|privlek\w*|poluch\w*|pri[ns]h?[la]\w*|daxil|celb|axin\w*|gelib|qebul)$/
const GATHERED = /^(?:stock|accumulated|cumulative|since|nakoplen\w*|toplam|yigil\w*)$/
const FROM_EVERYWHERE = /\bfrom (?:abroad|overseas|all countries|(?:all over |around |across )?the (?:whole |entire )?world)\b|\biz za (?:rubezha|granitsy)\b|\biz vsekh stran\b|\bxaricden\b|\bbutun olkelerden\b/
const FOREIGN = /^(?:foreign\w*|inostrann\w*|zarubezhn\w*|xarici|ecnebi\w*)$/

/** Money of a country and all the world. */
function incomeOf({ sentence: { tokens, of, breaks } }: SentenceParts, { from, unit }: Amount): Mark | null {
  const text = tokens.map(({ word }) => word).join(' ')
  const near = (mark: Mark) => breaksBetween(breaks, mark.from, from) < 2
  const named = (value: string) => of('measure').find(mark => mark.value === value && near(mark))
  const income = named('economy.gni-per-capita')
  if (income && unit === 'USD' && PER_HEAD.test(text)) return income
  const direct = named('investment.direct.stock')
  const isForeign = direct !== undefined && tokens.slice(Math.max(0, direct.from - 1), direct.to).some(({ word }) => FOREIGN.test(word) || word === 'fdi')
  const isFlow = tokens.some(({ word }) => CAME_IN.test(word)) && !tokens.some(({ word }) => GATHERED.test(word))
  if (direct && isForeign && isFlow) return { ...direct, value: 'economy.fdi-inflows' }
  const sent = named('remittances.sent')
  return sent && FROM_EVERYWHERE.test(text) ? { ...sent, value: 'economy.remittances-received' } : null
}

const TRIPS = /^(?:trips?|visits?|journeys?|poezd\w*|vizit\w*|sefer\w*)$/
const LEADERS = /^(?:leaders?|leadership|rukovod\w*|lider\w*|rehber\w*)$/
const ABROAD = /^(?:abroad|foreign|overseas|zarubezhn\w*|rubezh\w*|inostrann\w*|xaric\w*)$/
const HOSTED = /^(?:received|hosted|welcomed|incoming|inbound|prinya\w*|prinima\w*|priekhal\w*|qebul)$/

/** People and journeys of a country and all the world. */
function countOf({ sentence: { tokens, of, breaks, marks } }: SentenceParts, { from, to, value }: Amount): Mark | null {
  const said = (words: RegExp) => tokens.some(({ word }, at) => words.test(word) && breaksBetween(breaks, at, from) < 1)
  const trips = tokens.findIndex(({ word }, at) => at >= to && at - to <= 3 && TRIPS.test(word))
  // "Business leaders" are not the country's.
  const leaders = tokens.findIndex(({ word }) => LEADERS.test(word))
  const isTheirs = of('area').some(area => area.to === leaders || ((area.from === leaders + 1 || (area.from === leaders + 2 && tokens[leaders + 1]!.word === 'of')) && !(tokens[leaders - 1]?.kind === 'word' && marks.every(one => one.from > leaders - 1 || one.to < leaders) && tokens[leaders - 1]!.word !== 'the')))
  if (trips >= 0 && value < 1000 && isTheirs && said(LEADERS) && said(ABROAD)) return { role: 'measure', value: said(HOSTED) ? 'leaders.visits-received' : 'leaders.visits-abroad', from: trips, to: trips + 1 }
  const guests = of('measure').find(mark => mark.value === 'tourism.arrivals' && mark.from >= to && mark.from - to <= 4)
  const isForeign = guests !== undefined && tokens.slice(to, guests.to).some(({ word }) => FOREIGN.test(word))
  return isForeign && of('place').length === 0 ? { ...guests, value: 'tourism.arrivals.total' } : null
}
