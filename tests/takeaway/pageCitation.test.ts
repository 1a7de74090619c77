import { expect, it } from 'vitest'
import { apaOf, bibtexOf } from '#takeaway/pageCitation.ts'

const page = { title: 'Treaty of Friendship', about: '12 May 1995, Velmara–Torrenia', release: '2026.11.24', address: 'https://atlas.example/en/xa-xb/agreements/a_b', id: 'xa-xb-a' }

it('names who, when, what, where and the version', () => {
  expect(apaOf(page, 'data 2026.11.24')).toBe('Dyad Atlas. (2026). Treaty of Friendship. 12 May 1995, Velmara–Torrenia (data 2026.11.24). https://atlas.example/en/xa-xb/agreements/a_b')
})

it('writes an entry that BibTeX can read, whatever signs the title holds', () => {
  const entry = bibtexOf({ ...page, title: '50% of A & B {draft} #1_2 ~ ^ \\' }, 'data')
  expect(entry).toContain(String.raw`title = {{50\% of A \& B \{draft\} \#1\_2 \textasciitilde{} \textasciicircum{} \textbackslash{}}}`)
  expect(entry).toContain('url = {https://atlas.example/en/xa-xb/agreements/a_b}')
  const open = entry.replace(/\\[{}]/g, '').match(/\{/g)?.length
  expect(open).toBe(entry.replace(/\\[{}]/g, '').match(/\}/g)?.length)
})
