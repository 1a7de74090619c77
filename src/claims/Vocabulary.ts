import type { ClaimFile } from '#domain/claimFile.ts'
import type { Language } from '#schema/vocabulary.ts'
import type { Sides } from '#domain/flow.ts'
import type { BodiesOfCountries } from './bodiesOfCountries.ts'
import type { PhraseIndex } from './phrases.ts'

/** What the claim reader knows of a measure. */
export interface MeasureWord {
  readonly id: string
  readonly dimension: string
  readonly about: 'pair' | 'country' | 'partner'
}

/** All words of one language that a claim can be made of: the language's own, and the names of the records. */
export interface Vocabulary {
  readonly language: Language
  readonly sides: Sides
  readonly phrases: PhraseIndex
  readonly bodies: BodiesOfCountries
  readonly measures: ReadonlyMap<string, MeasureWord>
  /** The two countries by their capitals, whose English names the press says for them. */
  readonly capitals: ReadonlyMap<string, string>
  /** Regions that have several names, and ways that a measure counts, for the pair. */
  readonly regions: ClaimFile['regions']
  readonly routes: ClaimFile['routes']
  /** Countries whose statistics an office counts, by the office's id. */
  readonly reporterOf: ReadonlyMap<string, string>
  /** The country that somebody or a state's body is of. */
  readonly countryOf: ClaimFile['countryOf']
  /** The country that a firm is of, by its id. */
  readonly firmOf: ReadonlyMap<string, string>
  /** Whom a surname means that several have, in a text of a day that named these people in full; null where nobody can say. */
  readonly bearerOf: (ids: readonly string[], named: ReadonlySet<string>, date: string | null) => string | null
  /** Beginnings of the words that the posts of the records have, folded. */
  readonly postWords: ReadonlySet<string>
  /** The words of everybody's names, folded. */
  readonly namesOf: ReadonlyMap<string, ReadonlySet<string>>
}
