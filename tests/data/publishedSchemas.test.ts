import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { jsonSchemas } from '#schema/jsonSchemas.ts'

const FOLDER = 'public/schema'

describe('the published JSON Schemas', () => {
  it.each([...jsonSchemas()])('%s is what the code checks (npm run schema writes it)', async (name, schema) => {
    expect(JSON.parse(await readFile(join(FOLDER, name), 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema)))
  })

  it('are no more than those of today', async () => {
    expect((await readdir(FOLDER)).sort()).toEqual([...jsonSchemas().keys()].sort())
  })
})
