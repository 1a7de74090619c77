import type { Language } from '#schema/vocabulary.ts'
import { conceptsOf, isDeed } from './concepts.ts'
import type { Mark, Marked } from './Marked.ts'

/** What a body is, by words that say it of many, folded. */
const KIND: Readonly<Record<Language, RegExp>> = {
  en: /^(?:company|companies|corporation|firm|giant|major|concern|group|holding|agency|outlet|carrier|airline|operator|producer|monopoly|ministry|watchdog|broadcaster|lender)$/,
  ru: /^(?:(?:avia|nefte|gazo|gos)?kompani\w*|korporatsi\w*|firm(?:a|y|e|u|oy)|gigant\w*|kontsern\w*|grupp(?:a|y|e|u|oy)|kholding\w*|agentstv\w*|aviaperevozchik\w*|perevozchik\w*|operator\w*|monopoli\w*|vedomstv\w*|predpriyat\w*|teleradiokompani\w*)$/,
  az: /^(?:(?:avia)?sirket\w*|korporasiya\w*|firma\w*|nehen\w*|konsern\w*|qrup\w*|holdinq\w*|agentli\w*|dasiyici\w*|operator\w*|inhisar\w*|qurum\w*|muessise\w*)$/,
}

/** So many words may say of what kind it is: "state-run news", "нефтегазовая", "dövlət neft". */
const MOST = 4

/** Words that belong to no such run: what joins, and what is done. */
const PARTS = /^(?:and|i|ve|with|s|by|of|to|from|in|on|at|v|na|po|k|ot|iz|is|was|has|had|who|which|that|chto|ki)$/

/** Tokens that only say what a named body is: "X oil company", "нефтяная компания «X»", "X dövlət neft şirkəti". The name says it. */
export function kindsOfBodies({ tokens, of, language }: Pick<Marked, 'tokens' | 'of' | 'language'>): ReadonlySet<number> {
  const found = new Set<number>()
  const isKind = (at: number) => tokens[at] !== undefined && KIND[language].test(tokens[at].word)
  const isOfRun = (at: number) => tokens[at]?.kind === 'word' && !tokens[at].possessive && !PARTS.test(tokens[at].word) && !conceptsOf(tokens[at].word).some(isDeed) && !isNamed(at)
  const isNamed = (at: number) => of('organisation').some(({ from, to }) => from <= at && to > at)
  const run = (kind: number, start: number) => { for (let at = kind; at >= start; at--) found.add(at) }
  for (const { from, to } of of('organisation') as readonly Mark[]) {
    // Behind the name, at once or as a second name of it.
    const start = tokens[to]?.word === ',' && /^(?:the|an?)$/.test(tokens[to + 1]?.word ?? '') ? to + 2 : language === 'ru' ? tokens.length : to
    for (let at = start; at < start + MOST && isOfRun(at); at++) if (isKind(at) && !isKind(at + 1)) { run(at, start); break }
    // Before it.
    if (!isKind(from - 1)) continue
    let first = from - 1
    while (first > from - MOST && isOfRun(first - 1) && !tokens[first - 1]!.capital) first--
    run(from - 1, first)
  }
  return found
}
