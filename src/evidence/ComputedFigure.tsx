import type { ReactNode } from 'react'
import type { Computed } from '#domain/figure.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { EvidenceLink } from './EvidenceLink.tsx'
import { computedText } from './figureText.ts'

/** A figure that this site worked out from stated ones: dotted where stated ones are underlined. */
export function ComputedFigure({ of, compact = true, children }: { of: Computed; compact?: boolean; children?: ReactNode }) {
  const core = useCore()
  const format = useFormat()
  return (
    <EvidenceLink computed anchor={`c-${of.id}`}>
      {children ?? computedText(of, core, format, { compact })}
    </EvidenceLink>
  )
}
