import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** Top-level keys of the file, each with the rest of its line. */
const text = readFileSync('CITATION.cff', 'utf8')
const value = (key: string, indent = '') => new RegExp(`^${indent}${key}: *"?([^"\n]*)"?$`, 'm').exec(text)?.[1]
const { version, license } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string; license: string }

it('has what Citation File Format 1.2.0 requires', () => {
  expect(value('cff-version')).toBe('1.2.0')
  for (const key of ['message', 'title']) expect(value(key)).toMatch(/./)
  expect(text).toMatch(/^authors:\n {2}- name: \S/m)
  expect(value('type')).toMatch(/^(software|dataset)$/)
  expect(value('date-released')).toMatch(/^\d{4}-\d{2}-\d{2}$/)
})

it('names only keys of the format', () => {
  const KEYS = ['abstract', 'authors', 'cff-version', 'commit', 'contact', 'date-released', 'doi', 'identifiers', 'keywords', 'license', 'license-url', 'message', 'preferred-citation', 'references', 'repository', 'repository-artifact', 'repository-code', 'title', 'type', 'url', 'version']
  expect([...text.matchAll(/^([a-z-]+):/gm)].map(([, key]) => key).filter(key => !KEYS.includes(key ?? ''))).toEqual([])
})

it('names the version and the licence of the package, and the release of the data', () => {
  expect([value('version'), value('license')]).toEqual([version, license])
  const { version: release } = JSON.parse(readFileSync('data/az-ru/dyad.json', 'utf8')) as { version: string }
  expect(value('version', '  ')).toBe(release)
})
