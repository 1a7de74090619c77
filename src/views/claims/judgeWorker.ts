/** The thread beside the page: a long text is read and judged without holding up what the reader does. */
import { deskAnswering, type Ask } from './deskMessages.ts'

const answer = deskAnswering(message => { postMessage(message) })
addEventListener('message', ({ data }: MessageEvent<Ask>) => { answer(data) })
