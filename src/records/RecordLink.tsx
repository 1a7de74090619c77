import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Choices } from '#url/choices.ts'
import { useViewHref } from '#url/useViewHref.ts'

/** A link to another view of the pair that takes the reader's years and sectors along, or the choices given instead. */
export function RecordLink({ to, choices, anchor = '', className, lang, children }: { to: string; choices?: Partial<Choices> | undefined; anchor?: string; className?: string | undefined; lang?: string | undefined; children: ReactNode }) {
  const hrefOf = useViewHref()
  return (
    <Link to={`${hrefOf(to, choices)}${anchor}`} className={className} lang={lang}>
      {children}
    </Link>
  )
}
