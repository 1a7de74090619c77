import { deskAnswering, type Answer, type Ask } from '#views/claims/deskMessages.ts'

/** The thread that judges, in the test's own thread; what passes between is copied as between two. */
export class DeskWorker {
  static opened: DeskWorker[] = []
  readonly #listeners: ((event: { data: Answer }) => void)[] = []
  readonly #answer = deskAnswering(answer => { for (const listener of this.#listeners) listener({ data: structuredClone(answer) }) })
  constructor() {
    DeskWorker.opened.push(this)
  }
  addEventListener(kind: string, listener: (event: { data: Answer }) => void) {
    if (kind === 'message') this.#listeners.push(listener)
  }
  postMessage(ask: Ask) {
    const copy = structuredClone(ask)
    queueMicrotask(() => this.#answer(copy))
  }
  terminate() {}
}
