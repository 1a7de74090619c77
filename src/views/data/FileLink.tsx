import type { ReactNode } from 'react'
import { useCore } from '#facts/useCore.ts'

/** A file of this release, to take away. */
export function FileLink({ path, children = path }: { path: string; children?: ReactNode }) {
  const { dyad, release } = useCore()
  return <a href={`/releases/${release}/${dyad.id}/${path}`} download>{children}</a>
}
