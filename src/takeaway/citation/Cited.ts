import type { TakenSource } from '#takeaway/TakenFigure.ts'
import type { ShownWork } from './atlasWork.ts'

/** What a reader asks to cite: the page at hand, or a part of it with the sources that it rests on. */
export interface Cited extends Pick<ShownWork, 'type' | 'title' | 'anchor'> {
  /** Absent for a whole page: those of its record, where it shows one. */
  readonly sources?: readonly TakenSource[]
}
