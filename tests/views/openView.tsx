import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { Suspense, type ReactNode } from 'react'
import { MemoryRouter } from 'react-router'
import type { EncodedCore } from '#domain/encodedCore.ts'
import { decodeCore } from '#facts/decodeCore.ts'
import type { RecordKind } from '#domain/recordDetails.ts'
import type { EncodedObservations } from '#domain/encodedObservations.ts'
import { claimFiles } from '#claims/claimFiles.ts'
import { compileDyad } from '#facts/compileDyad.ts'
import { compileInventory } from '#facts/compileInventory.ts'
import { decodeObservations } from '#facts/decodeObservations.ts'
import { airRoutesQuery, articleQuery, articlesQuery, briefQuery, changesQuery, claimsQuery, correctionsQuery, coverageQuery, formalTiesQuery, inventoryQuery, observationsQuery, recordQuery, rollCallsQuery, sourcesQuery, visaRulesQuery } from '#facts/queries.ts'
import { readDyad } from '#facts/readDyad.ts'
import { CoreContext } from '#facts/useCore.ts'
import { orderIn } from '#language/collation.ts'
import { LanguageProvider } from '#language/LanguageProvider.tsx'
import { loadSections, type SectionName } from '#language/sections.ts'
import { TOPICS, type Language } from '#schema/vocabulary.ts'
import { coverageLists } from '#selectors/coverageLists.ts'
import { ChoicesProvider } from '#url/ChoicesProvider.tsx'
import { VIEWS } from '#views/views.ts'

const FRAME = ['basket', 'charts', 'evidence', 'records', 'shell', 'vocabulary'] as const

const RECORDS: ReadonlySet<string> = new Set<RecordKind>(['agreements', 'events', 'organisations', 'people', 'sources'])

/** A view of the invented pair at an address such as `?flow=forth`, in English unless another language is asked for, with all its figures at hand. */
export async function openView(name: string, { search = '', id, language = 'en' }: { search?: string; id?: string; language?: Language } = {}): Promise<void> {
  const entry = VIEWS.find(view => view.name === name)
  if (!entry) throw new Error(`There is no view ${name}`)
  const { View } = await entry.load()
  await openPart(<View params={id === undefined ? {} : { id }} />, { path: `${entry.path.replace(':id', id ?? '')}${search}`, sections: entry.sections, language })
}

/** Part of a view of the invented pair, at a path under the pair. */
export async function openPart(part: ReactNode, { path, sections, language = 'en' }: { path: string; sections: readonly SectionName[]; language?: Language }): Promise<void> {
  const { files } = compileDyad(await readDyad('tests/fixtures/data', 'xa-xb'), orderIn, undefined, (authored, rows) => [...claimFiles(authored, rows), ['inventory.json', compileInventory([], rows)]], coverageLists)
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } })
  for (const topic of TOPICS) {
    client.setQueryData(observationsQuery('xa-xb', topic).queryKey, decodeObservations(files.get(`observations/${topic}.json`) as EncodedObservations))
  }
  client.setQueryData(airRoutesQuery('xa-xb', language).queryKey, files.get(`air-routes.${language}.json`) as never)
  client.setQueryData(correctionsQuery('xa-xb', language).queryKey, files.get(`corrections.${language}.json`) as never)
  client.setQueryData(briefQuery('xa-xb', language).queryKey, files.get(`brief.${language}.json`) as never)
  client.setQueryData(claimsQuery('xa-xb').queryKey, files.get('claims.json') as never)
  client.setQueryData(articlesQuery('xa-xb', language).queryKey, files.get(`articles.${language}.json`) as never)
  for (const [name, file] of files) {
    const [, folder, id, words] = /^([a-z]+)\/([^.]+)(?:\.([a-z]+))?\.json$/.exec(name) ?? []
    if (!folder || !id || (words ?? language) !== language) continue
    if (folder === 'articles') client.setQueryData(articleQuery('xa-xb', id, language).queryKey, file as never)
    else if (RECORDS.has(folder)) client.setQueryData(recordQuery('xa-xb', folder as RecordKind, id, language).queryKey, file as never)
  }
  for (const query of [changesQuery, coverageQuery, formalTiesQuery, inventoryQuery, rollCallsQuery, sourcesQuery, visaRulesQuery]) {
    const { queryKey } = query('xa-xb')
    client.setQueryData(queryKey, files.get(`${queryKey[0]}.json`) as never)
  }
  const words = await loadSections(language, [...FRAME, ...sections])
  render(
    <MemoryRouter initialEntries={[`/${language}/xa-xb/${path}`]}>
      <QueryClientProvider client={client}>
        <LanguageProvider language={language} words={words}>
          <CoreContext value={decodeCore(files.get(`core.${language}.json`) as EncodedCore)}>
            <ChoicesProvider>
              <Suspense>{part}</Suspense>
            </ChoicesProvider>
          </CoreContext>
        </LanguageProvider>
      </QueryClientProvider>
    </MemoryRouter>,
  )
}
