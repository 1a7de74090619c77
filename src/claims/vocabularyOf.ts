import type { ClaimFile } from '#domain/claimFile.ts'
import type { Language } from '#schema/vocabulary.ts'
import { az } from './lexicon/az.ts'
import { en } from './lexicon/en.ts'
import type { Lexicon, Role } from './lexicon/Lexicon.ts'
import { ru } from './lexicon/ru.ts'
import { bearersOf } from './surnames.ts'
import { PhraseIndex } from './phrases.ts'
import type { Vocabulary } from './Vocabulary.ts'

const LEXICONS: Readonly<Record<Language, Lexicon>> = { en, az, ru }

/** The words of one language for the records of a pair. */
export function vocabularyOf({ sides, names, measures, capitals, regions, routes, offices, firms, events }: ClaimFile, language: Language): Vocabulary {
  const phrases = new PhraseIndex()
  const inflected = language === 'en' ? undefined : language
  for (const [role, meanings] of Object.entries(LEXICONS[language])) {
    for (const [value, alternatives] of Object.entries(meanings)) {
      for (const phrase of alternatives.split('|')) phrases.add(phrase, { role: role as Role, value })
    }
  }
  for (const [role, value, form, texts] of names[language]) {
    for (const text of texts) {
      if (role === 'measure' || role === 'product') phrases.add(text, { role, value }, { inflected })
      else if (role !== 'area') phrases.add(text, { role, value, ...((form === 'surname' || form === 'shared') && { form }) }, { inflected, capital: true, spelled: role === 'person' })
      else if (form === 'name') {
        phrases.add(text, { role, value, form }, { inflected, capital: true })
        // "Qonşu ölkəli turist": who is from there, with a small letter.
        if (language === 'az') for (const ending of ['lı*', 'lu*']) phrases.add(text + ending, { role, value, form: 'demonym' })
      }
      // Cyrillic languages write the adjective small.
      else if (form === 'demonym' && language === 'ru') phrases.add(`${text.slice(0, -2)}*`, { role, value, form })
      // "900,000 of that country’s people", in one word: who is from there, and not whose.
      else if (form === 'demonym' && language === 'en' && /[ni]$/.test(text)) for (const whose of [text, `${text}s`]) phrases.add(whose, { role, value, form }, { capital: true })
      else phrases.add(form === 'demonym' ? text : text.replace(/['’]s$/, ''), { role, value, form }, { capital: true })
    }
  }
  return {
    language, sides, phrases, regions, routes,
    measures: new Map(measures.map(measure => [measure.id, measure])),
    capitals: new Set(capitals),
    reporterOf: new Map(offices),
    firmOf: new Map(firms),
    bearerOf: bearersOf(events),
  }
}
