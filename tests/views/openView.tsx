import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { Suspense } from 'react'
import { MemoryRouter } from 'react-router'
import type { Core } from '#domain/compiled.ts'
import type { EncodedObservations } from '#domain/encodedObservations.ts'
import { compileDyad } from '#facts/compileDyad.ts'
import { decodeObservations } from '#facts/decodeObservations.ts'
import { observationsQuery } from '#facts/queries.ts'
import { readDyad } from '#facts/readDyad.ts'
import { CoreContext } from '#facts/useCore.ts'
import { orderIn } from '#language/collation.ts'
import { LanguageProvider } from '#language/LanguageProvider.tsx'
import { loadSections } from '#language/sections.ts'
import { TOPICS } from '#schema/vocabulary.ts'
import { VIEWS } from '#views/views.ts'

const FRAME = ['basket', 'charts', 'evidence', 'records', 'shell', 'vocabulary'] as const

/** A view of the invented pair at an address such as `?flow=forth`, with all its figures at hand. */
export async function openView(name: string, { search = '', id }: { search?: string; id?: string } = {}): Promise<void> {
  const entry = VIEWS.find(view => view.name === name)
  if (!entry) throw new Error(`There is no view ${name}`)
  const { files } = compileDyad(await readDyad('tests/fixtures/data', 'xa-xb'), orderIn)
  const client = new QueryClient()
  for (const topic of TOPICS) {
    client.setQueryData(observationsQuery('xa-xb', topic).queryKey, decodeObservations(files.get(`observations/${topic}.json`) as EncodedObservations))
  }
  const [words, { View }] = await Promise.all([loadSections('en', [...FRAME, ...entry.sections]), entry.load()])
  render(
    <MemoryRouter initialEntries={[`/en/xa-xb/${entry.path.replace(':id', id ?? '')}${search}`]}>
      <QueryClientProvider client={client}>
        <LanguageProvider language="en" words={words}>
          <CoreContext value={files.get('core.en.json') as Core}>
            <Suspense>
              <View params={id === undefined ? {} : { id }} />
            </Suspense>
          </CoreContext>
        </LanguageProvider>
      </QueryClientProvider>
    </MemoryRouter>,
  )
}
