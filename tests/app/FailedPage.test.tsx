import { afterEach, expect, it, vi } from 'vitest'
import { cleanup, screen } from '@testing-library/react'
import { FailedPage } from '#app/FailedPage.tsx'
import { DataFault } from '#facts/DataFault.ts'
import { openFrame } from './openFrame.tsx'

afterEach(cleanup)

it.each([
  ['/en/xa-xb/trade', 'A data file is missing from the server', 'Try again'],
  ['/ru/xa-xb/trade', 'На сервере нет файла с данными', 'Повторить'],
])('says in the language of %s what failed and where, and tries again when asked', async (at, what, again) => {
  const [onRetry, onLeave] = [vi.fn<() => void>(), vi.fn<() => void>()]
  const { user } = await openFrame(<FailedPage fault={new DataFault('missing', '/data/xa-xb/1/events.json')} onRetry={onRetry} onLeave={onLeave} />, at)
  expect(screen.getByRole('heading', { level: 1, name: what })).toBeTruthy()
  expect(screen.getByText('/data/xa-xb/1/events.json')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: again }))
  expect(onRetry).toHaveBeenCalledOnce()
  expect(onLeave).not.toHaveBeenCalled()
})
