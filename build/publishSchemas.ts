/** `npm run schema`: writes the JSON Schema of every data file to `public/schema/`, for editors and other programs. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { jsonSchemas } from '#schema/jsonSchemas.ts'

const folder = join('public', 'schema')
await mkdir(folder, { recursive: true })
for (const [name, schema] of jsonSchemas()) await writeFile(join(folder, name), `${JSON.stringify(schema, null, 2)}\n`)
