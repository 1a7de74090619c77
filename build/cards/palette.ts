/** Colours of the light page (`tokens.css`): a card is a picture and follows no theme. */
export const PALETTE = {
  paper: '#fbfaf7', hairline: '#ddd8cd', rule: '#857f72', ink: '#1c2126', soft: '#555c63',
  first: '#0b7285', second: '#b4532a', third: '#7b776c', fourth: '#1c2126',
  coop: '#41608f', strain: '#8f2d6b', borne: '#35682d', partly: '#7d5a00', denied: '#a3123f', silent: '#857f72',
} as const

/** A card's size in pixels, as the places where links are shared ask for it. */
export const CARD = { width: 1200, height: 630, margin: 64 } as const

/** Part of a card, in pixels from its upper left corner. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}
