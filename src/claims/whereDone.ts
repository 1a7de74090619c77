import type { Language } from '#schema/vocabulary.ts'
import { isQuoted, type Mark, type Marked } from './Marked.ts'

/** "In that town", "near it", "в городе", "под ним", "şəhərdə", "şəhər yaxınlığında": a town as the place where something was, not as a government or as a goal. */
export function isWhere(sentence: Marked, { from, to }: Mark): boolean {
  const { tokens, language } = sentence
  if (isQuoted(sentence, { from })) return false
  const [before, last, next] = [(tokens[from - 1]?.word === 'the' ? tokens[from - 2] : tokens[from - 1])?.word ?? '', tokens[to - 1]!.word, tokens[to]?.word ?? '']
  if (HOSTS[language].test(tokens.slice(to, to + 3).map(({ word }) => word).join(' '))) return true
  if (language === 'az') return LOCATIVE_AZ.test(last) || (/^(?:seher|yaxinligi|etrafi)/.test(next) && LOCATIVE_AZ.test(next))
  if (/^(?:near|outside|pod|bliz|vblizi|okolo|nedaleko)$/.test(before) || (before === 'ot' && /^nedaleko$/.test(tokens[from - 2]?.word ?? ''))) return true
  return /^(?:in|at)$/.test(before) || (language === 'en' && before === 'of' && /^(?:city|town)$/.test(tokens[from - 2]?.word ?? '')) || (/^vo?$/.test(before) && LOCATIVE_RU.test(last))
}

/** "That town hosted it", "şəhər ev sahibliyi edib", "chosen as the venue": behind the town's name. */
const HOSTS: Readonly<Record<Language, RegExp>> = {
  en: /^(?:(?:has |had )?hosted|hosts|play(?:ed|s) host|was (?:the host|host|the venue)|as (?:the|a) (?:place|venue|site|setting|host))/,
  ru: /^(?:prinyal[ao]? (?:sammit|forum|vstrech|zased|peregovor)|stal[ao]? mest|byl[ao]? mest)/, az: /^ev sahib/,
}

const LOCATIVE_AZ = /d[ae](?:ki)?$/
const LOCATIVE_RU = /(?:e|i|u|om|kh)$/
