import { fold } from '#language/fold.ts'
import type { Language } from '#schema/vocabulary.ts'
import type { Marked } from './Marked.ts'
import { startsWithPlan } from './tense.ts'

/** What is only agreed, proposed or appointed, by folded words: the deed that follows may have come about or not. */
const AHEAD: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:due|set|scheduled|slated|agreed|intends?|invited|about|prepar(?:es|ing)) (?:to|for)\b|\bpropos(?:ed|es|al)\b|\b(?:ministers?|presidents?) to [a-z]{3,}/,
  ru: /\b(?:gotov[iy]a?tsya [a-z]+t|dolzh(?:en|na|no|ny) (?:byl\w* )?[a-z]+t(?:sya)?\b|predlozhil\w*|dogovorilis[ ]?(?:podgotovit|provesti|otkryt|sozdat)|naznachen\w* na)\b/,
  az: /\b(?:hazirlas\w*|teklif edib|razilasib\w*|[a-z]+(?:malidir|melidir|mali idi|meli idi)|nezerde tutul\w*)\b/,
}

/** Whether a sentence tells of what is still to be done. */
export const isPlanned = (sentence: Marked, language: Language): boolean => startsWithPlan(sentence, language) || AHEAD[language].test(fold(sentence.text))
