import { useLocation } from 'react-router'
import { parsePath, type Place } from './place.ts'

/** The language, pair and view that the address names. */
export function usePlace(): Place {
  return parsePath(useLocation().pathname)
}
