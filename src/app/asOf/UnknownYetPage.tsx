import { Link } from 'react-router'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { PageTitle } from '#ui/PageTitle.tsx'
import { useChoices } from '#url/useChoices.ts'

/** The address names a record that is not known to have been there by the day: says so, and leads to what is known of it today. */
export function UnknownYetPage({ day }: { day: string }) {
  const format = useFormat()
  const words = useWords('asOf')
  const { hrefWith } = useChoices()
  return (
    <PageTitle
      title={words.unknownYet(format.date(day))}
      description={words.unknownText}
      lead={
        <>
          <p>{words.unknownText}</p>
          <p><Link to={hrefWith({ asOf: null })}>{words.seeToday}</Link></p>
        </>
      }
    />
  )
}
