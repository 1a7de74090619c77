import { fold } from '#language/fold.ts'

/** What kinds of documents are called (the press calls a treaty an agreement), by the beginnings of words in any of the languages. */
const KINDS: readonly RegExp[] = [
  /\b(?:agreement|soglashen|sazis|treaty|dogovor|muqavile)/, /\bmemorandum/, /\bproto[ck]ol/, /\b(?:declaration|deklarats|beyanname)/, /\b(?:statement|zayavlen|beyanat)/,
  /\b(?:road\W?map|dorozhn\w+ kart|yol xerites)/, /\b(?:plan|plana|plany|plani)\b/, /\bprogram/, /\b(?:contract|kontrakt)/, /\b(?:convention|konvents|konvensiya)/,
]

/** The kinds that texts name: a treaty is no memorandum. */
export const kindsOfDocument = (texts: readonly string[]): readonly RegExp[] => KINDS.filter(kind => texts.some(text => kind.test(fold(text))))
