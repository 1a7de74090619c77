import type { Marked } from './Marked.ts'

/** Verbs of a meeting still to come that have no word of plans beside them. */
const TO_COME = /^(?:vstret(?:it|yat)sya|posetit|posetyat|pribud\w+|pried\w{1,2}t|primet|primut|proved\w{1,2}|obsud[iy]a?t|prilet[iy]a?t|sosto(?:it|yat)sya|proyd\w{1,2}t?|\w{2,}(?:acaq|ecek|acaglar|acaqlar|ecekler))$/
const MAY = /^(?:may|might|would|shall|can|could|to)$/
const MEET = /^(?:meet|visit|come|arrive|hold|travel|fly|receive|host|attend|discuss)$/

/** "The presidents may meet", "встретятся", "səfər edəcək": a meeting that has not been. */
export const isToCome = ({ tokens }: Marked): boolean => tokens.some(({ word, capital }, at) => (!capital && TO_COME.test(word)) || (MAY.test(word) && !(capital && at > 0) && tokens.slice(at + 1, at + 3).some(next => MEET.test(next.word))))
