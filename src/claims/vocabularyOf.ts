import type { ClaimFile } from '#domain/claimFile.ts'
import type { Language } from '#schema/vocabulary.ts'
import { bodiesOfCountries } from './bodiesOfCountries.ts'
import { az } from './lexicon/az.ts'
import { en } from './lexicon/en.ts'
import type { Lexicon, Role } from './lexicon/Lexicon.ts'
import { ru } from './lexicon/ru.ts'
import { addNames, ownNames } from './namePhrases.ts'
import { bearersOf } from './surnames.ts'
import { namesOfPeople, wordsOfPosts } from './wordsOfPosts.ts'
import { PhraseIndex } from './phrases.ts'
import type { Vocabulary } from './Vocabulary.ts'

const LEXICONS: Readonly<Record<Language, Lexicon>> = { en, az, ru }

/** The words of one language for the records of a pair. */
export function vocabularyOf(file: ClaimFile, language: Language): Vocabulary {
  const { sides, names, measures, capitals, regions, routes, offices, firms, events, people, countryOf } = file
  const phrases = new PhraseIndex()
  for (const [role, meanings] of Object.entries(LEXICONS[language])) {
    for (const [value, alternatives] of Object.entries(meanings)) {
      for (const phrase of alternatives.split('|')) phrases.add(phrase, { role: role as Role, value })
    }
  }
  for (const row of [...names[language], ...ownNames(file, language)]) addNames(phrases, row, language)
  return {
    language, sides, phrases, regions, routes, bodies: bodiesOfCountries(file, language),
    measures: new Map(measures.map(measure => [measure.id, measure])),
    capitals: new Map(capitals),
    reporterOf: new Map(offices),
    countryOf,
    firmOf: new Map(firms),
    bearerOf: bearersOf(events),
    postWords: wordsOfPosts(people),
    namesOf: namesOfPeople(people),
  }
}
