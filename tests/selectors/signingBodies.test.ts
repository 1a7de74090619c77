import { expect, it } from 'vitest'
import type { AgreementEntry } from '#domain/compiled.ts'
import { roadmapGroups } from '#selectors/roadmapGroups.ts'
import { signingBodies } from '#selectors/signingBodies.ts'

const agreement = (id: string, parties: AgreementEntry['parties'], level = 'intercompany') => ({ id, parties, level }) as AgreementEntry
const oil = { organisation: 'oil' }
const gas = { organisation: 'gas' }
const first = { country: 'XA' }
const second = { country: 'XB' }

it('puts the body that is party to most documents first, with those it signs with most often', () => {
  const bodies = signingBodies([agreement('a', [oil, gas]), agreement('b', [oil, { name: 'Port' }]), agreement('c', [gas, oil])])
  expect(bodies.map(({ key, documents }) => [key, documents.length])).toEqual([['body:oil', 3], ['body:gas', 2], ['name:Port', 1]])
  expect(bodies[0]?.counterparts).toEqual([{ party: gas, count: 2 }, { party: { name: 'Port' }, count: 1 }])
})

it('takes a country as a counterpart, not as a body', () => {
  const bodies = signingBodies([agreement('a', [first, gas]), agreement('b', [first, second])])
  expect(bodies).toHaveLength(1)
  expect(bodies[0]?.counterparts).toEqual([{ party: first, count: 1 }])
})

it('counts a document once for a body that is named twice in it', () => {
  expect(signingBodies([agreement('a', [oil, oil])])).toEqual([{ key: 'body:oil', party: oil, documents: [agreement('a', [oil, oil])], counterparts: [] }])
})

it('makes a programme of three road maps between states with one term, and of nothing else', () => {
  const states = ['a', 'b', 'c'].map(id => agreement(id, [first, second], 'roadmap'))
  const companies = agreement('d', [oil, gas], 'roadmap')
  const lone = agreement('e', [first, second], 'roadmap')
  const groups = roadmapGroups([companies, ...states, lone, agreement('f', [first, second])], [...['a', 'b', 'c', 'd'].map(id => ({ id, term: 'until 2024' })), { id: 'e', term: '2025' }])
  expect(groups.map(({ term, roadmaps }) => [term, roadmaps.map(({ id }) => id)])).toEqual([['until 2024', ['a', 'b', 'c']], [null, ['d', 'e']]])
})
