import type { Core } from '#domain/compiled.ts'
import type { BasketWords } from '#language/en/basket.ts'
import type { ShellWords } from '#language/en/shell.ts'
import type { VocabularyWords } from '#language/en/vocabulary.ts'
import type { Format } from '#language/Format.ts'
import { actorsOf } from '#selectors/actorsOf.ts'
import type { Choices } from '#url/choices.ts'
import { DEFAULTS } from '#url/parameters.ts'
import { flowName } from './flowName.ts'

type Told = 'years' | 'sectors' | 'by' | 'flow' | 'kind' | 'level' | 'status' | 'tone' | 'who' | 'force' | 'query'

/** What narrows each view and is not in its title. Choices travel in the address from view to view: one that a view does not heed would tell of it what is not so. */
const NARROWS: Readonly<Record<string, readonly Told[]>> = {
  overview: ['years', 'sectors'],
  trade: ['by'],
  products: ['years', 'flow', 'query'],
  product: ['years'],
  partners: ['years'],
  indicators: ['years', 'sectors'],
  timeline: ['sectors', 'kind', 'tone', 'query'],
  ties: ['sectors'],
  agreements: ['years', 'sectors', 'level', 'status', 'who', 'force', 'query'],
  people: ['years', 'sectors', 'who', 'query'],
  person: ['years', 'sectors'],
  organisations: ['years', 'sectors', 'kind', 'who', 'query'],
  organisation: ['years', 'sectors'],
  sector: ['years'],
  country: ['years', 'sectors'],
  sources: ['query'],
  brief: ['sectors'],
  data: ['years', 'sectors'],
}

interface Telling {
  readonly core: Core
  readonly format: Pick<Format, 'date' | 'yearRange'>
  readonly words: { readonly vocabulary: VocabularyWords; readonly shell: ShellWords; readonly basket: Pick<BasketWords, 'quoted'> }
}

/** What a view is narrowed to, in words: for each choice that it heeds the values, as the reader chose them. */
export function narrowedTo(view: string, chosen: Choices, { core, format, words: { vocabulary, shell, basket } }: Telling): string[] {
  const named = (all: readonly { readonly id: string; readonly name: string }[], ids: readonly string[]) => ids.map(id => all.find(one => one.id === id)?.name ?? id)
  const kinds: Readonly<Record<string, string>> = vocabulary.organisationKinds
  const told: Readonly<Record<Told, () => readonly string[]>> = {
    years: () => (chosen.years ? [format.yearRange(chosen.years.from, chosen.years.to)] : []),
    sectors: () => named(core.sectors, chosen.sectors),
    by: () => named(core.dyad.voices, chosen.by),
    flow: () => (chosen.flow === DEFAULTS.flow ? [] : [flowName(chosen.flow, core, vocabulary)]),
    kind: () => chosen.kind.map(kind => (kind in vocabulary.eventKinds ? vocabulary.eventKinds[kind as keyof typeof vocabulary.eventKinds].many : (kinds[kind] ?? kind))),
    level: () => chosen.level.map(level => vocabulary.levels[level]),
    status: () => chosen.status.map(status => vocabulary.statuses[status]),
    tone: () => chosen.tone.map(tone => vocabulary.tones[tone]),
    who: () => named(actorsOf(core), chosen.who),
    force: () => (chosen.force ? [`${vocabulary.statuses['in-force']}: ${format.date(chosen.force)}`] : []),
    query: () => (chosen.query === '' ? [] : [basket.quoted(chosen.query)]),
  }
  const asOf = chosen.asOf ? [`${shell.asOf} ${format.date(chosen.asOf)}`] : []
  return [...(NARROWS[view] ?? []).map(choice => told[choice]().join(', ')).filter(Boolean), ...asOf]
}
