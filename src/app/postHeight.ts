import { watchSize } from '#ui/watchSize.ts'

/** What a picture tells the site that it stands in, in CSS pixels. */
export interface HeightMessage {
  readonly type: 'dyad-atlas:height'
  readonly height: number
}

/**
 * Tells the site around how high the page is, now and whenever that changes. The height is that of the content, which does not
 * follow the frame's, so that neither makes the other grow.
 */
export function postHeight(): void {
  let told = 0
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height)
    if (height === told || height === 0) return
    told = height
    parent.postMessage({ type: 'dyad-atlas:height', height } satisfies HeightMessage, '*')
  }
  watchSize(document.body, tell)
}
