import { describe, expect, it } from 'vitest'
import { readAddress } from '#url/readAddress.ts'
import { withoutTheme, withTheme } from '#url/pictureTheme.ts'

describe('the colours of a picture in an address', () => {
  it.each(['', '?y=2010..2021', '?y=2010..2021&s=energy'])('are taken off as they were put on: "%s"', search => {
    for (const theme of ['light', 'dark'] as const) expect(withoutTheme(withTheme(search, theme))).toBe(search)
    expect(withTheme(search, null)).toBe(search)
  })

  it('may stand anywhere, and leave the rest as it is', () => {
    expect(withoutTheme('?theme=dark&y=2010..2021')).toBe('?y=2010..2021')
    expect(withoutTheme('?y=2010..2021&theme=light&s=energy')).toBe('?y=2010..2021&s=energy')
    expect(withoutTheme('?mytheme=dark')).toBe('?mytheme=dark')
  })

  it('choose nothing of what is shown and are no fault', () => {
    expect(readAddress('?theme=dark&y=2010..2021')).toEqual(readAddress('?y=2010..2021'))
  })
})
