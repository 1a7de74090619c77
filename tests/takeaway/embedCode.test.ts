import { afterEach, describe, expect, it } from 'vitest'
import { embedCode } from '#takeaway/embedCode.ts'

const wish = { address: 'https://atlas.example/en/embed/xa-xb/trade?y=2010..2020&by=first~second', title: 'Trade & "gap"', least: 560, size: null }

/** The publisher's page: the code's markup, and its script run as the page would. */
function publish(code: string): HTMLIFrameElement {
  const page = new DOMParser().parseFromString(code, 'text/html')
  document.body.replaceChildren(...page.querySelectorAll('iframe'))
  for (const { textContent } of page.querySelectorAll('script')) document.body.append(Object.assign(document.createElement('script'), { textContent }))
  return document.querySelector('iframe') as HTMLIFrameElement
}

const tell = (source: Window | null, data: unknown) => dispatchEvent(new MessageEvent('message', { data, source }))

afterEach(() => document.body.replaceChildren())

describe('embedCode', () => {
  it('keeps the address and the title whole', () => {
    const frame = publish(embedCode(wish))
    expect(frame.getAttribute('src')).toBe(wish.address)
    expect(frame.title).toBe(wish.title)
  })

  it('without script keeps a shape and the room that the drawing needs', () => {
    const [markup = ''] = embedCode(wish).split('<script>')
    const { style } = publish(markup)
    expect(style.minHeight).toBe('560px')
    expect(markup).toContain('aspect-ratio:4/3')
  })

  it('follows the height that its own picture tells, and no other', () => {
    const frame = publish(embedCode(wish))
    tell(frame.contentWindow, { type: 'dyad-atlas:height', height: 741 })
    expect([frame.style.height, frame.style.minHeight]).toEqual(['741px', '0px'])
    tell(window, { type: 'dyad-atlas:height', height: 12 })
    tell(frame.contentWindow, { type: 'another:height', height: 12 })
    tell(frame.contentWindow, null)
    expect(frame.style.height).toBe('741px')
  })

  it('is without script of a fixed size', () => {
    const code = embedCode({ ...wish, size: { width: 640, height: 480 } })
    expect(code).not.toContain('<script')
    const frame = publish(code)
    expect([frame.width, frame.height]).toEqual(['640', '480'])
  })
})
