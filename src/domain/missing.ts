/** Why two figures of a line are not counted alike: the reporter or office changes, or no office is named and nobody states both. */
export type CounterChange = 'changed' | 'unnamed'

/** Why a year that a line states has no figure in another unit. */
export type Missing = CounterChange | 'bound' | 'no-base' | 'no-prices' | 'no-output' | 'disputed-output' | 'no-total'
