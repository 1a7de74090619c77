import type { VisaRule } from '#schema/dyad.ts'

/** Snapshots in a row that say the same, as one run from its first to its last snapshot, newest run first. */
export function visaRuns(rules: readonly VisaRule[]): { from: string; to: string; rule: VisaRule }[] {
  const runs: { from: string; to: string; rule: VisaRule }[] = []
  for (const rule of [...rules].sort((a, b) => (a.date < b.date ? -1 : 1))) {
    const last = runs.at(-1)
    if (last && last.rule.kind === rule.kind && last.rule.days === rule.days) last.to = rule.date
    else runs.push({ from: rule.date, to: rule.date, rule })
  }
  return runs.reverse()
}
