import type { ReactNode } from 'react'
import { useCore } from '#facts/useCore.ts'
import { useWords } from '#language/useWords.ts'
import { LANGUAGES } from '#schema/vocabulary.ts'
import { Facts } from '#ui/Facts.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'

/** The country's names, in the page's language and in the others, and its capital. */
export function CountryHead({ id, lead }: { id: string; lead: ReactNode }) {
  const core = useCore()
  const profiles = useWords('profiles')
  const words = useWords('indicators')
  const country = core.countries.find(one => one.id === id)
  const name = country?.name ?? id
  const others = LANGUAGES.filter(language => language !== core.language)
  return (
    <>
      <PageTitle
        title={name}
        pageName={`${name}: ${profiles.countryPage}`}
        eyebrow={profiles.country}
        lead={lead}
        description={`${core.dyad.name}: ${name}, ${profiles.tradeAsCounted}, ${profiles.indicators}.`}
      />
      <Facts
        rows={[
          ...(country?.names ? [{ term: words.names, value: others.map((language, index) => <span key={language}>{index > 0 && ' · '}<span lang={language}>{country.names?.[language]}</span></span>) }] : []),
          ...(country?.capital ? [{ term: words.capital, value: country.capital }] : []),
        ]}
      />
    </>
  )
}
