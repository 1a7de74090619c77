import { formatOf } from '#language/formatOf.ts'
import type { Language } from '#schema/vocabulary.ts'
import { SAMPLES } from '../language/values.ts'

/** Every sample as the browser writes it, for comparison with the server's text. */
export const writeSamples = (language: Language): string[] => SAMPLES.map(({ write }) => write(formatOf(language)))
