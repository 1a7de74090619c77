import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { Suspense, type ReactNode } from 'react'
import { MemoryRouter } from 'react-router'
import type { Core } from '#domain/compiled.ts'
import type { EncodedCore } from '#domain/encodedCore.ts'
import { decodeCore } from '#facts/decodeCore.ts'
import type { EncodedObservations } from '#domain/encodedObservations.ts'
import { compileDyad } from '#facts/compileDyad.ts'
import { decodeObservations } from '#facts/decodeObservations.ts'
import { observationsQuery } from '#facts/queries.ts'
import { readDyad } from '#facts/readDyad.ts'
import { CoreContext } from '#facts/useCore.ts'
import { orderIn } from '#language/collation.ts'
import { LanguageProvider } from '#language/LanguageProvider.tsx'
import { loadSections, type LoadedWords, type SectionName } from '#language/sections.ts'
import { TOPICS } from '#schema/vocabulary.ts'
import { ChoicesProvider } from '#url/ChoicesProvider.tsx'

export interface Made {
  readonly core: Core
  /** Holds every observation, as fetched. */
  readonly client: QueryClient
  readonly words: LoadedWords
}

/** The invented pair in English with the words that a view asks for. */
export async function madeUp(sections: readonly SectionName[]): Promise<Made> {
  const { files } = compileDyad(await readDyad('tests/fixtures/data', 'xa-xb'), orderIn)
  const client = new QueryClient()
  for (const topic of TOPICS) client.setQueryData(observationsQuery('xa-xb', topic).queryKey, decodeObservations(files.get(`observations/${topic}.json`) as EncodedObservations))
  return { core: decodeCore(files.get('core.en.json') as EncodedCore), client, words: await loadSections('en', ['shell', 'evidence', 'vocabulary', 'records', 'charts', ...sections]) }
}

/** What stands around every view of the pair. */
export function Here({ made: { core, client, words }, at = '/en/xa-xb/trade', children }: { made: Made; at?: string; children: ReactNode }) {
  return (
    <QueryClientProvider client={client}>
      <MemoryRouter initialEntries={[at]}>
        <LanguageProvider language="en" words={words}>
          <CoreContext value={core}>
            <ChoicesProvider>
              <Suspense>{children}</Suspense>
            </ChoicesProvider>
          </CoreContext>
        </LanguageProvider>
      </MemoryRouter>
    </QueryClientProvider>
  )
}
