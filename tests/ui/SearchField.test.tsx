import { act, cleanup, render, screen } from '@testing-library/react'
import { hydrateRoot, type Root } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, it, vi } from 'vitest'
import { SearchField } from '#ui/SearchField.tsx'

afterEach(cleanup)

const ignored: (text: string) => void = () => {}
const field = (value: string, onType = ignored) => <SearchField label="Find" value={value} onType={onType} result="1 of 2" />

it('counts what was typed before the app was there', () => {
  const page = document.createElement('div')
  document.body.append(page)
  page.innerHTML = renderToString(field(''))
  page.querySelector('input')!.value = 'oil'
  const onType = vi.fn<(text: string) => void>()
  let root: Root | undefined
  act(() => void (root = hydrateRoot(page, field('', onType))))
  expect(onType).toHaveBeenCalledExactlyOnceWith('oil')
  act(() => root?.unmount())
  page.remove()
})

it('follows a search that is lifted elsewhere, and leaves alone what is being typed', () => {
  const { rerender } = render(field('oil'))
  const input = screen.getByRole('searchbox')
  rerender(field(''))
  expect(input).toHaveProperty('value', '')
  input.focus()
  rerender(field('gas'))
  expect(input).toHaveProperty('value', '')
})
