import { Link } from 'react-router'
import { useLanguage } from '#language/useLanguage.ts'
import { useWords } from '#language/useWords.ts'
import { PageTitle } from '#ui/PageTitle.tsx'

/** The address names nothing that is here: says so, and offers the way on. */
export function MissingPage() {
  const words = useWords('shell')
  const language = useLanguage()
  return (
    <PageTitle
      title={words.missingTitle}
      description={words.missingText}
      lead={
        <p>
          {words.missingText} <Link to={`/${language}`}>{words.allPairs}</Link>
        </p>
      }
    />
  )
}
