import type { Article } from '#schema/articles.ts'
import type { AirRoutes, Dyad, FormalTie, Redirects, RollCalls, Translations, VisaRule } from '#schema/dyad.ts'
import type { Correction } from '#schema/corrections.ts'
import type { Observation, Series } from '#schema/observation.ts'
import type { Agreement, Event, Organisation, Person, Source } from '#schema/records.ts'
import type { Country, Measure, Place, Product, Sector, Unit } from '#schema/reference.ts'
import type { Release } from '#schema/release.ts'
import type { Language } from '#schema/vocabulary.ts'
import type { Problem } from './problem.ts'

/** What every pair is described with: `data/reference/`. */
export interface Reference {
  readonly measures: readonly Measure[]
  readonly units: readonly Unit[]
  readonly sectors: readonly Sector[]
  readonly products: readonly Product[]
  readonly countries: readonly Country[]
  readonly places: readonly Place[]
}

/** One pair as its files hold it, each record already of the form that `schema/` asks for. */
export interface Authored {
  readonly dyad: Dyad
  readonly reference: Reference
  readonly sources: readonly Source[]
  readonly observations: readonly Observation[]
  /** Each with the file it stands in. */
  readonly series: readonly (Series & { readonly file: string })[]
  readonly events: readonly Event[]
  readonly agreements: readonly Agreement[]
  readonly people: readonly Person[]
  readonly organisations: readonly Organisation[]
  readonly articles: readonly Article[]
  readonly visaRules: readonly VisaRule[]
  readonly formalTies: readonly FormalTie[]
  /** Null where the pair has no such file. */
  readonly rollCalls: RollCalls | null
  readonly airRoutes: AirRoutes | null
  readonly redirects: Redirects
  /** Mistakes of earlier releases that were mended. */
  readonly corrections: readonly Correction[]
  readonly translations: Readonly<Partial<Record<Language, Translations>>>
  /** What each release held that was given out, this one's too once it is. */
  readonly releases: readonly Release[]
  /** Ids of records left out because their form is wrong, so that a reference to one is not called broken as well. */
  readonly refused: ReadonlySet<string>
  /** What was wrong with the form of the files. */
  readonly problems: readonly Problem[]
}
