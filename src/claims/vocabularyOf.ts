import type { Authored } from '#facts/Authored.ts'
import type { Language } from '#schema/vocabulary.ts'
import { az } from './lexicon/az.ts'
import { en } from './lexicon/en.ts'
import type { Lexicon, Role } from './lexicon/Lexicon.ts'
import { ru } from './lexicon/ru.ts'
import { PhraseIndex } from './phrases.ts'
import type { Vocabulary } from './Vocabulary.ts'

const LEXICONS: Readonly<Record<Language, Lexicon>> = { en, az, ru }

/** Measures that follow from another one and the kind of figure: their names are cues, not subjects. */
const DERIVED = /\.(?:rank|share|growth|product-share|product-rank|commodity-share|quantity|volume|energy|partners|products|concentration)$/

export type Known = Pick<Authored, 'dyad' | 'reference' | 'people' | 'organisations'>

const STATISTICIANS = new Set(['customs', 'statistics-office', 'central-bank'])

/** The words of one language for the records of a pair. English names are known in every language: the press quotes them. */
export function vocabularyOf({ dyad, reference, people, organisations }: Known, language: Language): Vocabulary {
  const phrases = new PhraseIndex()
  const inflected = language === 'en' ? undefined : language
  for (const [role, meanings] of Object.entries(LEXICONS[language])) {
    for (const [value, alternatives] of Object.entries(meanings)) {
      for (const phrase of alternatives.split('|')) phrases.add(phrase, { role: role as Role, value })
    }
  }
  for (const { id, synonyms } of reference.measures) {
    if (DERIVED.test(id) && id !== 'settlement.national-currency-share') continue
    for (const phrase of synonyms?.[language] ?? []) phrases.add(phrase, { role: 'measure', value: id }, { inflected })
  }
  for (const { id, names, aliases } of reference.products) {
    if (id.startsWith('wits-')) continue
    for (const phrase of new Set([names[language] ?? names.en, ...aliases])) phrases.add(phrase, { role: 'product', value: id }, { inflected })
  }
  for (const { id, kind, names, demonyms, cases, aliases = [] } of reference.countries) {
    if (kind !== 'country' && kind !== 'territory') continue
    const options = { inflected, capital: true }
    for (const name of new Set([names[language] ?? names.en, names.en, ...aliases])) phrases.add(name, { role: 'area', value: id, form: 'name' }, options)
    for (const [form, text] of Object.entries(cases?.[language] ?? {})) phrases.add(text.replace(/['’]s$/, ''), { role: 'area', value: id, form }, { capital: true })
    const demonym = demonyms?.[language]
    // Cyrillic languages write the adjective small.
    if (demonym && demonym !== names[language]) phrases.add(language === 'ru' ? `${demonym.slice(0, -2)}*` : demonym, { role: 'area', value: id, form: 'demonym' }, { capital: language !== 'ru' })
  }
  for (const [role, records] of [['person', people], ['organisation', organisations]] as const) {
    for (const { id, names, aliases } of records) {
      for (const name of new Set([names[language] ?? names.en, names.en, ...aliases])) phrases.add(name, { role, value: id }, { inflected, capital: true })
    }
  }
  for (const { names } of reference.places) {
    for (const name of new Set([names[language], names.en])) phrases.add(name, { role: 'place', value: names.en }, { inflected, capital: true })
  }
  return {
    language,
    sides: { first: dyad.first, second: dyad.second },
    phrases,
    measures: new Map(reference.measures.map(({ id, dimension, about }) => [id, { id, dimension, about }])),
    capitals: new Set(reference.countries.flatMap(({ id, capital }) => (capital && (id === dyad.first || id === dyad.second) ? [capital.en] : []))),
    reporterOf: new Map(organisations.flatMap(({ id, kind, country }) => (country && STATISTICIANS.has(kind) ? [[id, country]] : []))),
  }
}
