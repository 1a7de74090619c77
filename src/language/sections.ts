import type { Language } from '#schema/vocabulary.ts'
import type { AboutWords } from './en/about.ts'
import type { AgreementsWords } from './en/agreements.ts'
import type { AsOfWords } from './en/asOf.ts'
import type { BarsWords } from './en/bars.ts'
import type { BasketWords } from './en/basket.ts'
import type { BodiesWords } from './en/bodies.ts'
import type { BriefWords } from './en/brief.ts'
import type { ChangesWords } from './en/changes.ts'
import type { ChartsWords } from './en/charts.ts'
import type { CiteWords } from './en/cite.ts'
import type { ClaimsWords } from './en/claims.ts'
import type { ColumnsWords } from './en/columns.ts'
import type { DataWords } from './en/data.ts'
import type { EmbedWords } from './en/embed.ts'
import type { EventWords } from './en/event.ts'
import type { EvidenceWords } from './en/evidence.ts'
import type { ImpactWords } from './en/impact.ts'
import type { IndicatorsWords } from './en/indicators.ts'
import type { MirrorWords } from './en/mirror.ts'
import type { OverviewWords } from './en/overview.ts'
import type { PartnersWords } from './en/partners.ts'
import type { PeopleWords } from './en/people.ts'
import type { ProductsWords } from './en/products.ts'
import type { ProfilesWords } from './en/profiles.ts'
import type { RecordsWords } from './en/records.ts'
import type { ReportWords } from './en/report.ts'
import type { SearchWords } from './en/search.ts'
import type { ShellWords } from './en/shell.ts'
import type { SourcesWords } from './en/sources.ts'
import type { TiesWords } from './en/ties.ts'
import type { TimelineWords } from './en/timeline.ts'
import type { TotalsWords } from './en/totals.ts'
import type { TradeWords } from './en/trade.ts'
import type { VocabularyWords } from './en/vocabulary.ts'

/** Every section of words: three files `<language>/<section>.ts`, typed by the English one, and a line here. */
export interface Sections {
  readonly about: AboutWords
  readonly agreements: AgreementsWords
  readonly asOf: AsOfWords
  readonly bars: BarsWords
  readonly basket: BasketWords
  readonly bodies: BodiesWords
  readonly brief: BriefWords
  readonly changes: ChangesWords
  readonly charts: ChartsWords
  readonly cite: CiteWords
  readonly claims: ClaimsWords
  readonly columns: ColumnsWords
  readonly data: DataWords
  readonly embed: EmbedWords
  readonly event: EventWords
  readonly evidence: EvidenceWords
  readonly impact: ImpactWords
  readonly indicators: IndicatorsWords
  readonly mirror: MirrorWords
  readonly overview: OverviewWords
  readonly partners: PartnersWords
  readonly people: PeopleWords
  readonly products: ProductsWords
  readonly profiles: ProfilesWords
  readonly records: RecordsWords
  readonly report: ReportWords
  readonly search: SearchWords
  readonly shell: ShellWords
  readonly sources: SourcesWords
  readonly ties: TiesWords
  readonly timeline: TimelineWords
  readonly totals: TotalsWords
  readonly trade: TradeWords
  readonly vocabulary: VocabularyWords
}
export type SectionName = keyof Sections

/** The words of one language that a page has at hand. */
export type LoadedWords = Partial<Sections>

const files = import.meta.glob<{ words: Sections[SectionName] }>(['./*/*.ts', '!./*/tables.ts', '!./az/{lastVowel,thanFigure}.ts'])
const kept = new Map<string, Sections[SectionName]>()

/** Fetches the sections of a language, each once. Rejects when one is missing or does not arrive; the next call tries again. */
export async function loadSections(language: Language, sections: readonly SectionName[]): Promise<LoadedWords> {
  const loaded = await Promise.all([...new Set(sections)].map(async section => [section, await wordsAt(`./${language}/${section}.ts`)] as const))
  return Object.fromEntries(loaded) as LoadedWords
}

async function wordsAt(path: string): Promise<Sections[SectionName]> {
  const known = kept.get(path)
  if (known) return known
  const load = files[path]
  if (!load) throw new Error(`There is no file of words ${path}`)
  const { words } = await load()
  kept.set(path, words)
  return words
}
