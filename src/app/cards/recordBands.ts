import type { OverviewWords } from '#language/en/overview.ts'
import type { overviewViewModel } from '#views/overview/overviewViewModel.ts'
import type { BandDrawing } from './Card.ts'

/** Events and documents of each year, as marks: those of the one picture. */
export function bandsOf({ perYear }: Pick<ReturnType<typeof overviewViewModel>, 'perYear'>, { x }: { x: (year: number) => number }, words: OverviewWords): BandDrawing[] {
  return [
    {
      full: `${words.events}: ${words.cooperative}`, hollow: words.neutral, below: words.strained,
      stacks: perYear.map(({ year, cooperative, neutral, strained }) => ({ at: x(year), full: cooperative, hollow: neutral, below: strained })),
    },
    {
      full: `${words.signed}: ${words.states}`, hollow: words.bodies, below: null,
      stacks: perYear.map(({ year, byStates, byBodies }) => ({ at: x(year), full: byStates, hollow: byBodies, below: 0 })),
    },
  ]
}
