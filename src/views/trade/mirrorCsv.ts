import type { CsvRow } from '#charts/csvText.ts'
import type { MirrorWords } from '#language/en/mirror.ts'
import type { MirrorModel } from './mirrorModel.ts'
import { mirrorState } from './mirrorState.ts'

/** The two reports and their gap as rows, values in full dollars. */
export function mirrorCsv({ reported, names }: MirrorModel, words: MirrorWords): CsvRow[] {
  const head: CsvRow = [words.years, words.state, `${names.first}, USD`, `${names.second}, USD`, words.gapDollars, words.gapLow, words.gapHigh, words.gapPercent]
  return [
    head,
    ...reported.map((one): CsvRow => {
      const { year, first, second, gap } = one
      return [year, mirrorState(one, names, words), first?.value ?? null, second?.value ?? null, gap?.difference.value ?? null, gap?.limits[0] ?? null, gap?.limits[1] ?? null, gap?.percent.value ?? null]
    }),
  ]
}
