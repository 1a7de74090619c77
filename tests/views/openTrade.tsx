import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { Suspense, type ReactNode } from 'react'
import { MemoryRouter } from 'react-router'
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
import { loadSections } from '#language/sections.ts'
import { ChoicesProvider } from '#url/ChoicesProvider.tsx'
import { TradeView } from '#views/trade/TradeView.tsx'

/** The trade page of the invented pair, at an address such as `?flow=forth`, with a watcher beside it where a test brings one. */
export async function openTrade(search = '', watcher: ReactNode = null): Promise<void> {
  const { files } = compileDyad(await readDyad('tests/fixtures/data', 'xa-xb'), orderIn)
  const client = new QueryClient()
  for (const topic of ['trade', 'products', 'indicators'] as const) {
    client.setQueryData(observationsQuery('xa-xb', topic).queryKey, decodeObservations(files.get(`observations/${topic}.json`) as EncodedObservations))
  }
  const words = await loadSections('en', ['bars', 'basket', 'charts', 'evidence', 'impact', 'indicators', 'mirror', 'shell', 'totals', 'trade', 'vocabulary'])
  render(
    <MemoryRouter initialEntries={[`/en/xa-xb/trade${search}`]}>
      <QueryClientProvider client={client}>
        <LanguageProvider language="en" words={words}>
          <CoreContext value={decodeCore(files.get('core.en.json') as EncodedCore)}>
            <ChoicesProvider>
              <Suspense>
                <TradeView />
              </Suspense>
              {watcher}
            </ChoicesProvider>
          </CoreContext>
        </LanguageProvider>
      </QueryClientProvider>
    </MemoryRouter>,
  )
}
