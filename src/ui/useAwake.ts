import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** False in the written page and while it is hydrated, true from then on: for what is too heavy to be written. */
export const useAwake = (): boolean => useSyncExternalStore(never, () => true, () => false)
