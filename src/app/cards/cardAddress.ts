import { createHash } from 'node:crypto'
import type { Card } from './Card.ts'

/** Where a card's picture stands: named by all that it is drawn from, so that it may be kept for ever and equal cards share one. `look`: a mark of how cards are drawn. */
export const cardAddress = (card: Card, look: string): string => `/cards/${createHash('sha256').update(look).update(JSON.stringify(card)).digest('hex').slice(0, 12)}.png`
