import type { AgreementText } from '#domain/compiled.ts'
import type { Language } from '#schema/vocabulary.ts'
import type { Authored } from './Authored.ts'
import { textIn } from './textIn.ts'

/** Summaries, titles in their own language and names of signatories of every document: for its list alone, so that no other page pays for them. */
export function compileAgreementTexts({ agreements, translations }: Authored, language: Language): AgreementText[] {
  return agreements.map(({ id, nativeTitle, term, summary, signatories }) => ({
    id,
    ...(nativeTitle && { nativeTitle }),
    ...(term !== undefined && { term }),
    summary: textIn(language, summary, translations[language]?.agreements[id]?.summary),
    signatories: signatories.map(({ name }) => name),
  }))
}
