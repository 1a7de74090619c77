import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { Notices } from '#app/Notices.tsx'
import { openFrame } from './openFrame.tsx'

afterEach(cleanup)

describe('Notices', () => {
  it('say which parts of the address could not be read', async () => {
    await openFrame(<Notices />, '/en/xa-xb/trade?y=soon&sector=tea~energy')
    const text = screen.getByRole('status').textContent
    expect(text).toContain('“y=soon”')
    expect(text).toContain('“sector=tea”')
    expect(text).not.toContain('energy')
  })

  it('are silent where all is read, and where only a counter of visits is left out', async () => {
    await openFrame(<Notices />, '/en/xa-xb/trade?y=2010..2020&utm_source=letter')
    expect(screen.queryByRole('status')).toBeNull()
  })

  it('can be put away', async () => {
    const { user } = await openFrame(<Notices />, '/en/xa-xb/trade?y=soon')
    await user.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(screen.queryByRole('status')).toBeNull()
  })

  it('show a hostile value as text', async () => {
    await openFrame(<Notices />, '/en/xa-xb/trade?tea=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E')
    expect(screen.getByRole('status').textContent).toContain('<img src=x onerror=alert(1)>')
    expect(document.querySelector('img')).toBeNull()
  })
})
