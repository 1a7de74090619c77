import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useLocation, useNavigate } from 'react-router'
import { compileDyad } from '#facts/compileDyad.ts'
import { agreementTextsQuery, searchNamesQuery } from '#facts/queries.ts'
import { readDyad } from '#facts/readDyad.ts'
import type { AgreementText } from '#domain/compiled.ts'
import type { SearchNames } from '#domain/searchIndex.ts'
import { orderIn } from '#language/collation.ts'
import { AgreementsView } from '#views/agreements/AgreementsView.tsx'
import { Here, madeUp } from '../Here.tsx'

const { files } = compileDyad(await readDyad('tests/fixtures/data', 'xa-xb'), orderIn)

/** The list of documents of the invented pair at an address such as `?level=treaty`. `search()` is what the address says now, `back()` the browser's button. */
export async function openAgreements(at = '') {
  const made = await madeUp(['agreements', 'profiles', 'basket'])
  made.client.setQueryData(agreementTextsQuery('xa-xb', 'en').queryKey, files.get('agreements.en.json') as AgreementText[])
  made.client.setQueryData(searchNamesQuery('xa-xb').queryKey, files.get('search.json') as SearchNames)
  let said = at
  let go: () => void = () => {}
  function Reader() {
    const navigate = useNavigate()
    said = useLocation().search
    go = () => void navigate(-1)
    return null
  }
  const user = userEvent.setup()
  render(
    <Here made={made} at={`/en/xa-xb/agreements${at}`}>
      <AgreementsView />
      <Reader />
    </Here>,
  )
  return { user, search: () => said, back: () => go() }
}
