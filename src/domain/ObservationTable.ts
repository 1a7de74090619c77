import type { Observation } from '#schema/observation.ts'

/** Which observations are asked for: each part narrows, an absent one asks for all. Null stands for rows that name none. */
export interface ObservationQuestion {
  /** Periods wholly inside; an open end is null. */
  readonly years?: { readonly from: number | null; readonly to: number | null } | null
  readonly measure?: readonly string[]
  readonly area?: readonly string[]
  readonly counterpart?: readonly (string | null)[]
  readonly product?: readonly (string | null)[]
  readonly compiler?: readonly (string | null)[]
}

/** Observations that are asked for by what they are about, however many there are: only those that answer become objects. */
export interface ObservationTable {
  readonly length: number
  /** The rows that answer, in the order of the file; the same objects at each call. */
  readonly where: (question: ObservationQuestion) => readonly Observation[]
}
