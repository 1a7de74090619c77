import { execFile } from 'node:child_process'
import { mkdtemp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { claimsAsked } from '../../build/claimsAsked.ts'
import { claimsReport } from '../../build/claimsReport.ts'
import { Refusal } from '../../build/Refusal.ts'

const INVENTED = ['--data', 'tests/fixtures/data']
let file: string
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claims-'))
  file = join(folder, 'text.txt')
  await writeFile(file, 'Velmara and Torrenia will be friends for ever.\n')
})

/** What is said to whoever asked so. */
const refusalOf = (words: readonly string[]) => claimsReport(words).then(() => 'judged', (fault: unknown) => (fault instanceof Refusal ? fault.message : fault))

describe('the command that judges a text', () => {
  it.each(['2021-13-45', '2021-02-30', '2023-02-29', '2021-00-10', '2021-11-00', '2021-11', 'today'])('refuses %s as a day that no calendar has', async day => {
    expect(await refusalOf([file, ...INVENTED, '--date', day])).toBe(`--date "${day}" is no day such as 2021-11-25`)
  })

  it('takes a leap day', () => {
    expect(claimsAsked([file, '--date', '2024-02-29'])).toMatchObject({ date: '2024-02-29', data: 'data', json: false })
  })

  it.each([
    [['text.txt', '--bogus'], /^Unknown option '--bogus'\. npm run --silent claims -- FILE /],
    [['text.txt', '--date'], /^Option '--date <value>' argument missing\. npm run /],
    [['text.txt', '--date', '--json'], /^Option '--date' argument is ambiguous\. npm run /],
    [['text.txt', '--json=yes'], /^Option '--json' does not take an argument\. npm run /],
    [['text.txt', '--lang', 'de'], /^--lang "de" is none of en, az, ru$/],
    [[], /^Which text\? npm run /],
    [['one.txt', 'two.txt'], /^One text at a time: one\.txt two\.txt$/],
    [['nowhere.txt'], /^nowhere\.txt cannot be read$/],
  ])('refuses %j in one line', async (words, said) => {
    expect(await refusalOf(words)).toMatch(said)
  })

  it('says how it is used, where nothing else is asked', async () => {
    expect((await claimsReport(['--help'])).report).toMatch(/^npm run --silent claims -- FILE /)
  })

  it('refuses what is no text in UTF-8', async () => {
    const other = join(folder, 'utf-16.txt')
    await writeFile(other, Buffer.from('\ufeffTrade was $2 billion.', 'utf16le'))
    expect(await refusalOf([other, ...INVENTED])).toBe(`${other} is no text in UTF-8: save it so, or convert it with iconv -t UTF-8`)
  })

  it('counts one statement as one', async () => {
    expect((await claimsReport([file, ...INVENTED])).report).toMatch(/\n1 statement, \d can be tested$/)
  })

  it('says nothing of a reader who has read enough', async () => {
    const long = join(folder, 'long.txt')
    await writeFile(long, Array.from({ length: 3000 }, (_, year) => `Trade between Velmara and Torrenia was $${year + 5} billion in 2016.`).join(' '))
    const { stderr, stdout } = await promisify(execFile)('sh', ['-c', `npx tsx build/claims.ts ${long} ${INVENTED.join(' ')} | head -1`])
    expect([stdout.split('\n')[0], stderr]).toEqual(['CONTRADICTED: $5 billion', ''])
  })

  it('refuses a folder without pairs, and a pair that is not in it', async () => {
    expect(await refusalOf([file, '--data', '/nowhere'])).toBe('no pair under /nowhere')
    expect(await refusalOf([file, ...INVENTED, '--pair', 'xx-yy'])).toBe('no pair "xx-yy" under tests/fixtures/data: there is xa-xb')
    expect(await refusalOf([file, '--data', '/nowhere', '--pair', 'xx-yy'])).toBe('no pair "xx-yy" under /nowhere: there is none')
  })

  it('names the file where the pair cannot be read', async () => {
    await mkdir(join(folder, 'broken', 'xa-xb'), { recursive: true })
    await writeFile(join(folder, 'broken', 'xa-xb', 'dyad.json'), '{')
    expect(await refusalOf([file, '--data', join(folder, 'broken')])).toMatch(/^xa-xb\/dyad\.json, line 1.*npm run data:check/)
  })

  it('refuses a source that the pair has not, and tells where they stand', async () => {
    expect(await refusalOf([file, ...INVENTED, '--source', 'nosuch'])).toBe('--source "nosuch" is no source here: each stands with its id and its address in tests/fixtures/data/xa-xb/sources.json')
  })

  it('judges a text from an address that the data do not know, and says so', async () => {
    const { report, notes } = await claimsReport([file, ...INVENTED, '--source', 'https://elsewhere.example/1'])
    expect(report).toMatch(/\d+ statements?, \d+ can be tested$/)
    expect(notes).toEqual([expect.stringContaining('"https://elsewhere.example/1" is no source here')])
  })

  it('judges in silence where the source is known by its id or its address', async () => {
    const sources = JSON.parse(await readFile('tests/fixtures/data/xa-xb/sources.json', 'utf8')) as { id: string; url: string | null }[]
    const { id, url } = sources.find(one => one.url !== null)!
    for (const source of [id, url!]) expect((await claimsReport([file, ...INVENTED, '--json', '--source', source])).notes).toEqual([])
  })
})
