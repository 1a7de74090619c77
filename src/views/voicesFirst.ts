import type { Trial } from '#domain/claim.ts'

/** Of many lines only the first stand open: each voice's own, once for each way it fits, before what repeats them. */
export function voicesFirst(trials: readonly Trial[]): Trial[] {
  const isFirst = (trial: Trial) => trials.find(({ reporter, fit }) => reporter === trial.reporter && fit === trial.fit) === trial
  return [...trials.filter(isFirst), ...trials.filter(trial => !isFirst(trial))]
}
