import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkDyad } from '#facts/checkDyad.ts'
import { messageOf } from '#facts/problem.ts'
import { readDyad, UnreadableDyad } from '#facts/readDyad.ts'
import { PLANTS, type Loose } from './plants.ts'

const FIXTURE = 'tests/fixtures/data'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'dyad-'))
  await cp(FIXTURE, root, { recursive: true })
})
afterEach(() => rm(root, { recursive: true }))

const messages = async () => checkDyad(await readDyad(root, 'xa-xb')).map(messageOf)

describe('the data check', () => {
  it('finds nothing wrong with the invented pair', async () => {
    expect(await messages()).toEqual([])
  })

  it.each(PLANTS)('tells $what', async ({ file, edit, message }) => {
    const value = JSON.parse(await readFile(join(root, file), 'utf8')) as Loose
    edit(value)
    await writeFile(join(root, file), JSON.stringify(value))
    expect(await messages()).toContain(message)
  })

  it('tells the line and column of a slip of syntax', async () => {
    await writeFile(join(root, 'xa-xb/people.json'), '[\n  { "id": "ana-velk",, }\n]')
    expect(await messages()).toContain('xa-xb/people.json, line 2, column 22: found ", }", expected a field name in double quotes')
  })

  it('tells a missing file', async () => {
    await rm(join(root, 'xa-xb/sources.json'))
    expect(await messages()).toContain('xa-xb/sources.json: found "no such file", expected a file')
  })

  it('tells a file of no known name', async () => {
    await writeFile(join(root, 'xa-xb/event.json'), '[]')
    expect((await messages())[0]).toMatch(/^xa-xb\/event\.json: found "event\.json", expected a file or folder of a pair: .*events\.json/)
  })

  it('refuses a pair whose own description is wrong', async () => {
    await writeFile(join(root, 'xa-xb/dyad.json'), '{}')
    await expect(readDyad(root, 'xa-xb')).rejects.toThrow(UnreadableDyad)
    await expect(readDyad(root, 'xa-xb')).rejects.toThrow('xa-xb/dyad.json: first: found nothing, expected a string')
  })

  it('does not call a reference broken because the record it names is', async () => {
    const people = JSON.parse(await readFile(join(root, 'xa-xb/people.json'), 'utf8')) as { id: string; summary?: string }[]
    delete people.find(({ id }) => id === 'ana-velk')!.summary
    await writeFile(join(root, 'xa-xb/people.json'), JSON.stringify(people))
    expect(await messages()).toEqual(['xa-xb/people.json, ana-velk: summary: found nothing, expected a string'])
  })

  it('does not call a thousand references broken because one file cannot be read', async () => {
    await writeFile(join(root, 'reference/products.json'), '[')
    expect(await messages()).toEqual([expect.stringMatching(/^reference\/products\.json, line 1/)])
  })

  it('does without the files a pair may lack', async () => {
    for (const name of ['translations', 'series', 'roll-calls.json', 'visa-rules.json', 'air-routes.json', 'formal-ties.json', 'redirects.json']) await rm(join(root, 'xa-xb', name), { recursive: true })
    expect(await messages()).toEqual([])
  })
})
