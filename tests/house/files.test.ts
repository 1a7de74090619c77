import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'

const NAMELESS = /^(utils?|helpers?|common|misc|types?|index|shared|functions)\.[a-z.]+$/i
const FOREIGN_PLACES = /\/(home|Users|root|work|tmp)\/[a-z]|[A-Z]:\\Users/

const within = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
const files = [...readdirSync('.', { withFileTypes: true }).flatMap(entry => (entry.isFile() ? [entry.name] : [])), ...['src', 'build', 'tests', 'docs'].flatMap(within)]
const text = (file: string) => readFileSync(file, 'utf8')
const lines = (among: readonly string[], pattern: RegExp) =>
  among.flatMap(file => text(file).split('\n').flatMap((line, place) => (pattern.test(line) ? [`${file}:${place + 1}: ${line.trim().slice(0, 120)}`] : [])))

const source = files.filter(file => /^src\/.*\.(ts|tsx|css)$/.test(file))
const code = files.filter(file => /^(src|build|tests)\/.*\.(ts|tsx)$/.test(file))

describe('the files of the house', () => {
  it('are named for what they hold', () => {
    expect(code.filter(file => NAMELESS.test(basename(file)))).toEqual([])
  })

  it('set no style attribute, which the strict policy would block in a written page', () => {
    expect(lines(source.filter(file => file.endsWith('.tsx')), /\sstyle=[{"']/)).toEqual([])
  })

  it('put nothing into a page as markup', () => {
    expect(lines(source, /dangerouslySetInnerHTML|\.innerHTML|insertAdjacentHTML|document\.write/)).toEqual([])
  })

  it('speak of no machine', () => {
    const prose = files.filter(file => /\.(ts|tsx|css|md|json|html|yml)$/.test(file) && !file.startsWith('tests/') && file !== 'package-lock.json')
    expect(lines(prose, FOREIGN_PLACES)).toEqual([])
  })

  it('leave nothing for later and switch no rule off', () => {
    // The brackets keep the pattern from finding itself.
    const mark = /TOD[O]|FIXM[E]|@ts-(ignor[e]|expect-erro[r])|(es|ox)lint-disabl[e]/
    expect(lines(code, mark)).toEqual([])
  })

  it('hold one idea each', () => {
    expect(source.filter(file => /\.tsx?$/.test(file) && !/\/(language|schema)\//.test(file) && text(file).split('\n').length > 200)).toEqual([])
  })
})

describe('the lock file', () => {
  const lock = JSON.parse(text('package-lock.json')) as { packages: Record<string, { resolved?: string; integrity?: string; link?: boolean; hasInstallScript?: boolean }> }
  const locked = Object.entries(lock.packages).filter(([path]) => path !== '')

  it('names no registry, so that it installs from any', () => {
    expect(locked.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([])
  })

  it('holds the fingerprint of every package', () => {
    expect(locked.filter(([, { integrity, link }]) => !link && !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([])
  })

  it('runs no script at install but those looked at', () => {
    // Both only pick the program for the machine at hand.
    expect(locked.filter(([path, { hasInstallScript }]) => hasInstallScript && !/\/(esbuild|fsevents)$/.test(path)).map(([path]) => path)).toEqual([])
  })
})

it('ships to the browser only what has been agreed on', () => {
  const { dependencies } = JSON.parse(text('package.json')) as { dependencies: Record<string, string> }
  expect(Object.keys(dependencies)).toEqual(['@tanstack/react-query', 'react', 'react-dom', 'react-is', 'react-router', 'recharts'])
  expect(Object.values(dependencies).filter(version => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
})
