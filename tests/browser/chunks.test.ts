import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'

const assets = join(inject('siteFolder'), 'assets')
/** What a script imports at once; `import(…)` waits until it is asked for. */
const importedBy = (script: string) => [...script.matchAll(/(?:\bfrom|\bimport)\s*"\.\/([^"]+\.js)"/g)].map(([, name]) => name as string)

/** Every script of the site that those named import, and what these import. */
function reachedFrom(name: string, imports: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>()
  const open = [...(imports.get(name) ?? [])]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue
    reached.add(next)
    open.push(...(imports.get(next) ?? []))
  }
  return reached
}

async function importsOfSite() {
  const names = (await readdir(assets)).filter(name => name.endsWith('.js'))
  return new Map(await Promise.all(names.map(async name => [name, importedBy(await readFile(join(assets, name), 'utf8'))] as const)))
}

// Which of two that import each other runs first hangs on which arrives first: one of them then runs without what it is made of.
it('has no script that imports itself by way of others', async () => {
  const imports = await importsOfSite()
  expect(imports.size).toBeGreaterThan(20)
  expect([...imports.keys()].filter(name => reachedFrom(name, imports).has(name))).toEqual([])
})

it('waits for a person before it fetches the app', async () => {
  const imports = await importsOfSite()
  const boot = [...imports.keys()].filter(name => /^(?:index|postHeight)-/.test(name))
  expect(boot.length).toBe(2)
  expect(boot.flatMap(name => [...reachedFrom(name, imports)]).filter(name => /^(?:vendor|shared|start)-/.test(name))).toEqual([])
})
