import type { ReactNode } from 'react'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import type { Observation } from '#schema/observation.ts'
import { EvidenceLink } from './EvidenceLink.tsx'
import { figureText } from './figureText.ts'

/** A figure that a source states. Its text is the figure itself unless other words are given. */
export function Stated({ of, compact = true, children }: { of: Observation; compact?: boolean; children?: ReactNode }) {
  const core = useCore()
  const format = useFormat()
  return <EvidenceLink anchor={`o-${of.id}`}>{children ?? figureText(of, core, format, { compact })}</EvidenceLink>
}
