import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { MissingPage, WithdrawnPage } from '#app/MissingPage.tsx'
import { openFrame } from './openFrame.tsx'

afterEach(cleanup)

const ways = () => screen.getAllByRole('link').map(link => [link.textContent, link.getAttribute('href')])

describe('An address that names nothing', () => {
  it('of a record offers the list in which it would stand, then the pair, then all pairs', async () => {
    await openFrame(<MissingPage inPair />, '/en/xa-xb/people/nobody')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Nothing at this address')
    expect(ways()).toEqual([['People', '/en/xa-xb/people'], ['Overview', '/en/xa-xb'], ['All pairs of countries', '/en']])
  })

  it('of an unknown view offers the pair', async () => {
    await openFrame(<MissingPage inPair />, '/en/xa-xb/tea')
    expect(ways()).toEqual([['Overview', '/en/xa-xb'], ['All pairs of countries', '/en']])
  })

  it('outside any pair offers all of them', async () => {
    await openFrame(<MissingPage inPair={false} />, '/en/tea')
    expect(ways()).toEqual([['All pairs of countries', '/en']])
  })
})

describe('The address of a withdrawn record', () => {
  it('says when and why it was taken back, in the language that the reason is written in', async () => {
    await openFrame(<WithdrawnPage reason="Counted twice." date="2026-11-26" />, '/ru/xa-xb/sources/gone')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Эта запись изъята')
    expect(screen.getByText('Counted twice.').lang).toBe('en')
    expect(screen.getByText(/26 ноября 2026/)).toBeTruthy()
    expect(ways()[0]).toEqual(['Источники', '/ru/xa-xb/sources'])
  })
})
