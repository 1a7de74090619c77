import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useViewHref } from '#url/useViewHref.ts'

/** A link to another view of the pair that takes the reader's years and sectors along. */
export function RecordLink({ to, className, lang, children }: { to: string; className?: string | undefined; lang?: string | undefined; children: ReactNode }) {
  const hrefOf = useViewHref()
  return (
    <Link to={hrefOf(to)} className={className} lang={lang}>
      {children}
    </Link>
  )
}
