/** A typeface of the atlas and how it is cut from its package. */
export interface Family {
  readonly name: string
  /** The package's file for one script. */
  readonly file: (script: string) => string
  readonly axes: Record<string, number | { min: number; max: number }>
  readonly weights: string
  /** Alphabets that this family lacks and borrows from the family named. */
  readonly borrows: Readonly<Record<string, string>>
  /** Faces that stand in until the files arrive, the likeliest last: of two that exist, the browser takes the later rule. */
  readonly standIns: readonly StandIn[]
}

/** A typeface of the reader's machine, with the mean advance of running text in ems (`meanAdvance` over its regular file). */
export interface StandIn {
  /** Names of faces that share these widths: the second and third were drawn to fit the first. */
  readonly locals: readonly string[]
  readonly latin: number
  readonly cyrillic: number
}

const folder = 'node_modules/@fontsource-variable'
const weight = { min: 400, max: 600 }

export const FAMILIES: readonly Family[] = [
  {
    name: 'Literata',
    file: script => `${folder}/literata/files/literata-${script}-standard-normal.woff2`,
    // One optical size between that of running text (20 px) and of titles (44 px): the whole axis would double the files.
    axes: { opsz: 24, wght: weight },
    weights: '400 600',
    borrows: { signs: 'Onest' },
    standIns: [
      { locals: ['DejaVu Serif'], latin: 0.5148, cyrillic: 0.6184 },
      { locals: ['Times New Roman', 'Liberation Serif', 'Tinos'], latin: 0.3993, cyrillic: 0.4962 },
    ],
  },
  {
    name: 'Onest',
    file: script => `${folder}/onest/files/onest-${script}-wght-normal.woff2`,
    axes: { wght: weight },
    weights: '400 600',
    borrows: {},
    standIns: [
      { locals: ['DejaVu Sans'], latin: 0.5089, cyrillic: 0.6242 },
      { locals: ['Arial', 'Liberation Sans', 'Arimo'], latin: 0.4436, cyrillic: 0.544 },
    ],
  },
]
