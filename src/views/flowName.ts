import type { Core } from '#domain/compiled.ts'
import type { Flow } from '#domain/flow.ts'
import type { VocabularyWords } from '#language/en/vocabulary.ts'

/** The name of a flow, with the two countries in its direction. */
export function flowName(flow: Flow, core: Pick<Core, 'countries' | 'dyad'>, { flows }: Pick<VocabularyWords, 'flows'>): string {
  const country = (id: string) => core.countries.find(one => one.id === id)?.name ?? id
  const [first, second] = [country(core.dyad.first), country(core.dyad.second)]
  return flow === 'forth' || flow === 'back' ? flows[flow](first, second) : flows[flow]
}
