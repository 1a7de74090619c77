import { isSide, otherSide } from '#domain/flow.ts'
import type { Doubt } from '#domain/claim.ts'
import type { Party } from './parties.ts'
import type { RankWord } from './rankWords.ts'
import type { SentenceParts } from './SentenceParts.ts'

/** Whether a country stands right before a place of its own. */
const isPlaced = ({ sentence, parties }: SentenceParts, at: number) => parties.some(({ from, to }) => from === at && (sentence.at(to, 'ordinal') ?? sentence.at(to, 'first') ?? sentence.at(to, 'rank')) !== undefined)

/** Whose list, and who stands in it. The possessor has the list; with a product, the one supplied has it. */
export function rankParties(parts: SentenceParts, word: RankWord, base: string, product: boolean): { area: string | null; counterpart: string | null; doubts: Doubt[] } {
  const { sentence: { breaks }, parties, vocabulary: { sides } } = parts
  // In a list each place is that of the country right before it.
  const own = parties.find(({ to, role }) => to === word.from && role !== 'of')
  const listed = own && new Set(parties.map(({ area }) => area)).size > 2 && !product
  if (listed) {
    const owner = parties.find(({ area, role }) => role === 'of' && area !== own.area) ?? parties.find(({ area, from }) => isSide(area, sides) && area !== own.area && from > word.from && !isPlaced(parts, from))
    return { area: owner?.area ?? otherSide(own.area, sides), counterpart: own.area, doubts: owner ? [] : otherSide(own.area, sides) === null ? ['parties'] : ['assumed-pair'] }
  }
  const named = [...new Set(parties.map(({ area }) => area))]
  const pick = (roles: readonly Party['role'][], near = word.from) => parties.filter(({ role }) => roles.includes(role)).sort((a, b) => Math.abs(a.from - near) - Math.abs(b.from - near))[0]
  const listOf = product ? (base === 'trade.imports' ? (pick(['to', 'in']) ?? pick(['of'])) : (pick(['from']) ?? pick(['of']))) : (pick(['of', 'with']) ?? (base === 'trade.exports' ? pick(['from']) : undefined) ?? pick(['to', 'in']))
  // "The first was this country, and that one the third": each in its own part, of the list of whom the sentence names.
  const here = named.length > 2 && listOf?.role === 'of' && isSide(listOf.area, sides) ? parties.filter(({ area, role, from }) => area !== listOf.area && role === 'subject' && breaks[from] === breaks[word.from]) : []
  const ownPlace = new Set(here.map(({ area }) => area)).size === 1 ? here[0] : undefined
  const member = ownPlace ?? parties.find(({ area, role }) => area !== listOf?.area && role === 'subject') ?? parties.find(({ area }) => area !== listOf?.area)
  if (named.length === 0) return { area: null, counterpart: null, doubts: ['parties'] }
  const area = listOf?.area ?? (member ? otherSide(member.area, sides) : null)
  const counterpart = member?.area ?? (listOf && parties.length === 1 && product ? otherSide(listOf.area, sides) : null)
  const doubts: Doubt[] = area === null || counterpart === null || area === counterpart || (named.length > 2 && !ownPlace) ? ['parties'] : []
  if (!listOf && member) doubts.push('assumed-pair')
  return { area, counterpart, doubts }
}
