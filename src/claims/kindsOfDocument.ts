import { fold } from '#language/fold.ts'
import { remembered } from './remembered.ts'

/** What kinds of documents are called (the press calls a treaty an agreement), by the beginnings of words in any of the languages. */
const KINDS: readonly RegExp[] = [
  /\b(?:agreement|soglashen|sazis|treaty|dogovor|muqavile)/, /\bmemorandum/, /\bproto[ck]ol/, /\b(?:declaration|deklarats|beyanname)/, /\b(?:statement|zayavlen|beyanat)/,
  /\b(?:road\W?map|dorozhn\w+ kart|yol xerites)/, /\b(?:plan|plana|plany|plani)\b/, /\bprogram/, /\b(?:contract|kontrakt)/, /\b(?:convention|konvents|konvensiya)/,
]

/** The kinds that texts name: a treaty is no memorandum. */
export function kindsOfDocument(texts: readonly string[]): readonly RegExp[] {
  const [only, ...more] = texts
  if (only !== undefined && more.length === 0) return kindsIn(only)
  const named = new Set(texts.flatMap(kindsIn))
  return KINDS.filter(kind => named.has(kind))
}

/** How many sentences are kept: each is asked of by several judges. */
const KEPT = 500

const kindsIn = remembered(KEPT, (text): readonly RegExp[] => {
  const folded = fold(text)
  return KINDS.filter(kind => kind.test(folded))
})
