import type { Computed } from '#domain/figure.ts'
import type { EvidenceWords } from '#language/en/evidence.ts'
import { addsFlows } from './addsFlows.ts'

/** How a figure was worked out, the additions that its levels rest on included. */
export const howComputed = (figure: Computed, words: EvidenceWords): string => [words.methods[figure.method], addsFlows(figure) && words.flowsAdded].filter(Boolean).join(' ')
