import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { compileDyad } from '#facts/compileDyad.ts'
import type { AgreementDetail } from '#domain/recordDetails.ts'
import { agreementTextsQuery, recordQuery } from '#facts/queries.ts'
import { readDyad } from '#facts/readDyad.ts'
import { orderIn } from '#language/collation.ts'
import { AgreementView } from '#views/agreement/AgreementView.tsx'
import { Here, madeUp } from '../Here.tsx'

afterEach(cleanup)

const { files } = compileDyad(await readDyad('tests/fixtures/data', 'xa-xb'), orderIn)

async function open(id: string, search = '') {
  const made = await madeUp(['agreements', 'profiles', 'basket'])
  made.client.setQueryData(recordQuery('xa-xb', 'agreements', id, 'en').queryKey, files.get(`agreements/${id}.en.json`) as AgreementDetail)
  made.client.setQueryData(agreementTextsQuery('xa-xb', 'en').queryKey, files.get('agreements.en.json') as never)
  render(<Here made={made} at={`/en/xa-xb/agreements/${id}${search}`}><AgreementView params={{ id }} /></Here>)
}
const section = (name: string) => within(screen.getByRole('heading', { name }).closest('section')!)
const neighbours = () => screen.queryAllByRole('listitem').filter(({ textContent }) => /^←|→$/.test(textContent ?? '')).map(item => within(item).getByRole('link').getAttribute('href'))
const fact = (term: string) => screen.getByText(term, { selector: 'dt' }).nextElementSibling

it('says who signed it in which post, who ratified it, and its state', async () => {
  await open('1995-friendship-treaty')
  expect(fact('Signatories')?.textContent).toContain('Negotiator')
  expect(fact('Ratification and approval')?.textContent).toContain('3 October 1995, Law 12')
  expect(document.querySelector('dl')?.textContent).toContain('in force, day of entry stated')
})

it('leads to the paper it replaced and to the one that changed it', async () => {
  await open('2021-bridge-agreement')
  expect(section('Replaces').getByRole('link', { name: 'Agreement on road transport' })).toBeTruthy()
  expect(section('Amended by').getByRole('link', { name: 'Protocol on tolls' })).toBeTruthy()
})

it('leads back from a replaced paper to the one in its place', async () => {
  await open('2003-transport')
  expect(section('Replaced by').getByRole('link', { name: 'Agreement on the Hale bridge' })).toBeTruthy()
})

it('leads to the trade of its goods in the years around its signing', async () => {
  await open('2018-fuel-contract')
  expect(section('Trade it touches, 2016–2020').getAllByRole('link')[0]?.getAttribute('href')).toBe('/en/xa-xb/products/27?y=2016..2020')
})

it('goes to the earlier and later document of the list that the reader came from', async () => {
  await open('2021-bridge-agreement', '?level=intergovernmental')
  expect(neighbours()).toEqual(['/en/xa-xb/agreements/2003-transport?level=intergovernmental'])
  expect(screen.getByRole('link', { name: 'Agreements' }).getAttribute('href')).toBe('/en/xa-xb/agreements?level=intergovernmental')
})

it('keeps to a search in titles and names', async () => {
  await open('2021-bridge-agreement', '?q=bridge')
  expect(neighbours()).toEqual([])
  cleanup()
  await open('2021-bridge-agreement')
  expect(neighbours()).toHaveLength(2)
})

