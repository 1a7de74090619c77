import { fold } from '#language/fold.ts'
import { remembered } from './remembered.ts'

/** A post taken apart: what rank it is, and the words that say of what. */
export interface PostName {
  readonly ranks: ReadonlySet<string>
  /** Folded beginnings of the other words. */
  readonly words: readonly string[]
}

/** The press's words for a rank in any of the languages, folded. Earlier ones are parts of what later ones would take. */
const RANKS: readonly (readonly [rank: string, words: RegExp])[] = [
  ['', /\b(?:extraordinary|plenipotentiary|chrezvychayn\w+|polnomochn\w+|fovqelade|selahiyyetli)\b/g],
  ['premier', /\b(?:predsedatel\w* pravitelstva|prime[ -]?ministers?|premer\w*(?:[ -]ministr\w*)?|premiers?|bas nazir(?!lik|liy)\w*|heads? of (?:the )?government|glav\w{0,3} (?:pravitelstva?|kabmina|kabineta ministrov)|(?:hokumet|nazirler kabineti)\w* (?:bascisi|sedri)\w*)\b/g],
  ['president', /\b(?:heads? of (?:the )?state|glav\w{0,3} (?:[a-z]+skogo )?gosudarstva?|dovlet\w* bascisi\w*|pre[sz]iden(?!cy|tstv)\w*)\b/g],
  ['government', /\b(?:governments?|pravitelstv\w*|hokumet\w*|cabinet(?: of ministers)?|kabinet\w*(?: ministrov)?|kabmin\w*|nazirler kabinet\w*)\b/g],
  ['embassy', /\b(?:embass(?:y|ies)|posolstv\w*|sefirli[ky]\w*)\b/g],
  ['cochair', /\b(?:co-? ?chair\w*|sopredsedatel\w*|hemsedr\w*)\b/g],
  ['deputy', /\b(?:deput(?:y|ies)|vice|vitse|zam|zamestitel\w*|muavin\w*)\b/g],
  ['first', /\b(?:first|perv\w+|birinci)\b/g],
  ['spokes', /\b(?:(?:official |chief )?spokes(?:man|woman|person)s?|press[ -]?(?:secretary|sekretar\w*)|ofitsialn\w* predstavitel\w*|resmi numayende\w*|metbuat katib\w*)\b/g],
  ['aide', /\b(?:aides?|assistants?|advis[eo]rs?|pomoshchnik\w*|sovetnik\w*|komekci\w*|musavir\w*)\b/g],
  ['chair', /\b(?:chair(?:man|woman|person)?|speaker|predsedatel(?!stv)\w*|spiker\w*|sedr(?!lik|liy)\w*)\b/g],
  ['minister', /\b(?:ministers?|ministr(?:a|u|om|e|ov|am|ami)?|nazir(?!lik|liy)\w*)\b/g],
  ['ministry', /\b(?:ministry|ministerstv\w*|nazirli[ky]\w*)\b/g],
  ['ambassador', /\b(?:ambassadors?|posol|posla|poslu|poslom|posle|sefir(?!li)\w*)\b/g],
  ['head', /\b(?:governors?|gubernator\w*|qubernator\w*)\b/g],
  ['director', /\b(?:(?:general |executive )?director(?:[ -]general)?|chief executive(?: officer)?|ceo|(?:generaln\w+ |ispolniteln\w+ |glavn\w+ ispolniteln\w+ )?direktor\w*)\b/g],
  ['leader', /\b(?:leader|lider\w*)\b/g],
  ['head', /\b(?:heads?|glav[aoeu]\w?|rukovoditel\w*|bascisi\w*|rehber(?!lik|liy)\w*|chief|mudir\w*|zaveduyushch\w*|nachalnik\w*)\b/g],
  ['consul', /\b(?:consul|konsul)\w{0,3}\b/g],
  ['prosecutor', /\b(?:prosecutor|prokuror\w*)\b/g],
  ['secretary', /\b(?:secretary|sekretar\w*|katib\w*)\b/g],
  ['representative', /\b(?:representative|predstavitel\w*|numayende(?! heyet)\w*)\b/g],
  ['special', /\b(?:special|spets\w*|xususi)\b/g],
  ['envoy', /\b(?:envoys?|poslannik\w*|elci\w*)\b/g],
  ['rector', /\b(?:rector|rektor\w*)\b/g],
  ['mayor', /\b(?:mayor|mer|mera|meru|merom)\b/g],
  ['member', /\b(?:members?|chlen\w*|uzvu?\w{0,3})\b/g],
  ['founder', /\b(?:(?:co-? ?)?founders?|osnovatel\w*|soosnovatel\w*|tesisci\w*)\b/g],
  ['charge', /\b(?:charge|poverenn\w+|isler vekili)\b/g],
  ['other', /\b(?:acting|interim|former|ex|late|outgoing|future|designate|elect|honorary|vremenn\w*|vrio|ispolnyayushch\w*|byvsh\w*|eks|budushch\w*|pochetn\w*|kecmis|sabiq|gelecek|fexri|muveqqeti|evezi)\b/g],
]

/** Words of a post's name that tell none from another. */
const PLAIN = /^(?:of|the|and|for|from|with|who|his|its|also|said|told|since|until|served|that|this|has|been|was|affairs?|issues|office|official|general|executive|chief|cooperation|del|dela|delam|delami|voprosam|generaln\w*|takzhe|olub|olaraq|uzre|olan|isler\w*|mesele\w*|respublik\w*|republic|autonomous|avtonomn\w*|muxtar\w*|academician|akademik\w*|professor\w*|doctor|doktor\w*|cenab\w*|gospodin\w*)$/

/** A folded word's beginning, by which its cases are one word. */
export const stemOf = (word: string): string => word.slice(0, 5)

/** Ranks within which another rank is only of whom: an aide to a president. */
const OF_ANOTHER = ['aide', 'spokes', 'representative', 'head', 'secretary'] as const
const HIGHEST = ['president', 'premier', 'minister'] as const

/** Bodies whose head has a rank of his own. */
const HEADED = [['government', 'premier'], ['embassy', 'ambassador']] as const

function read(text: string): PostName {
  let rest = fold(text)
  for (const [rank, words] of RANKS) rest = rest.replace(words, rank === '' ? ' ' : ` #${rank} `)
  const parts = rest.split(/[^a-z0-9#]+/).filter(part => part !== '')
  const ranks = new Set(parts.flatMap(part => (part.startsWith('#') && part.length > 1 ? [part.slice(1)] : [])))
  const words = parts.filter(part => !part.startsWith('#') && part.length >= 3 && !PLAIN.test(part)).map(stemOf)
  if (OF_ANOTHER.some(rank => ranks.has(rank))) for (const rank of HIGHEST) if (ranks.delete(rank)) words.push(`#${rank}`)
  // "Head of the foreign ministry": he is the minister.
  if (ranks.delete('ministry') && ranks.size === 1 && ranks.delete('head')) ranks.add('minister')
  for (const [body, rank] of HEADED) {
    if (!ranks.delete(body)) continue
    if (ranks.size === 1 && ranks.delete('head')) ranks.add(rank)
    else words.push(`#${body}`)
  }
  return { ranks, words: [...new Set(words)] }
}

const known = remembered(4000, read)

/** A post's name in any of the languages as ranks and words. */
export const postName = (text: string): PostName => known(text)
