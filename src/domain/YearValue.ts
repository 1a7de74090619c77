/** One year's figure, in the unit of its series. */
export interface YearValue {
  readonly year: number
  readonly value: number
}
