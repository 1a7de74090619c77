import type { Choices } from './choices.ts'

/** What follows the reader from view to view: years, sectors and the day as of which the world is shown. */
export function carried({ years, sectors, asOf }: Choices): Pick<Choices, 'years' | 'sectors' | 'asOf'> {
  return { years, sectors, asOf }
}
