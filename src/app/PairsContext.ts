import { createContext } from 'react'
import type { Pair } from './route.ts'

/** The pairs of countries that this atlas holds. */
export const PairsContext = createContext<readonly Pair[]>([])
