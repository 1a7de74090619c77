import type { Judgement, Reason, Verdict } from '#domain/claim.ts'

/** A verdict that rests on records of events, documents or people: no figures are held against each other. */
export const byRecord = (verdict: Verdict, reason: Reason, evidence: readonly string[] = []): Judgement => ({ verdict, evidence: [...new Set(evidence)], arithmetic: { covers: null, trials: [], beside: [], near: [], quotes: [], reason } })
