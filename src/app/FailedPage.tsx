import { useEffect } from 'react'
import { useLanguage } from '#language/useLanguage.ts'
import { PageTitle } from '#ui/PageTitle.tsx'
import { faultWords } from './bootFault.ts'

interface FailedPageProps {
  fault: unknown
  onRetry: () => void
  /** The reader goes on: the next visit shall try anew. */
  onLeave: () => void
}

/** The view could not be fetched: says why inside the frame, whose ways still lead elsewhere, and offers another try. */
export function FailedPage({ fault, onRetry, onLeave }: FailedPageProps) {
  const { what, url, retry } = faultWords(fault, useLanguage())
  const [title = what, ...rest] = what.split(/(?<=\.) /)
  useEffect(() => onLeave, [onLeave])
  return (
    <>
      <PageTitle title={title.replace(/\.$/, '')} description={what} lead={rest.length > 0 && <p>{rest.join(' ')}</p>} />
      <p>{url}</p>
      <button type="button" onClick={onRetry}>
        {retry}
      </button>
    </>
  )
}
