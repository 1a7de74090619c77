import { createHash } from 'node:crypto'
import { words } from '#language/en/columns.ts'
import type { Dyad } from '#schema/dyad.ts'
import type { Credit } from './credits.ts'
import type { ReleaseContent } from './ReleaseContent.ts'
import type { Column, ReleaseTable } from './ReleaseTable.ts'

const OWN_LICENCE = { name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }
const PARTIAL_DATE = String.raw`^\d{4}(-(\d{2}(-\d{2})?|Q[1-4]))?(/\d{4}(-(\d{2}(-\d{2})?|Q[1-4]))?)?$`

/** The files of a release described as a Data Package (Frictionless Data, version 2), with the columns of every table as a Table Schema. */
export function dataPackage(dyad: Dyad, contents: readonly ReleaseContent[]) {
  const credits = [...new Map(contents.flatMap(content => content.credits.map(credit => [credit.id, credit]))).values()]
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `dyad-atlas-${dyad.id}`,
    title: `${dyad.names.en}: figures, agreements, events and people, each with its sources`,
    description: 'Every figure with who counted it and where it is printed. Dates are as precise as their sources; an empty cell is not zero. In CSV, a text that a spreadsheet would run as a formula begins with an apostrophe that is not part of it.',
    version: dyad.version,
    created: `${dyad.updated}T00:00:00Z`,
    contributors: [{ title: 'Dyad Atlas', path: dyad.contact, roles: ['creator'] }],
    licenses: [{ ...OWN_LICENCE, title: dyad.licence }],
    sources: credits.map(sourceOf),
    resources: contents.map(resourceOf),
  }
}

function resourceOf({ path, mediaType, bytes, description, table, licence, credits }: ReleaseContent) {
  const format = path.slice(path.lastIndexOf('.') + 1)
  return {
    name: path.replace(/[/.]/g, '-').toLowerCase(),
    path,
    description,
    format,
    mediatype: mediaType,
    ...(format !== 'xlsx' && { encoding: 'utf-8' }),
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    licenses: [licence === undefined ? OWN_LICENCE : { title: licence, path: credits[0]?.url ?? OWN_LICENCE.path }],
    ...(credits.length > 0 && { sources: credits.map(sourceOf) }),
    ...(table && { type: 'table', dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true }, schema: schemaOf(table) }),
  }
}

const sourceOf = ({ title, attribution, url }: Credit) => ({ title: attribution ?? title, ...(url !== null && { path: url }) })

function schemaOf({ columns }: ReleaseTable) {
  const key = columns[0]?.name ?? ''
  return { fields: columns.map(column => fieldOf(column, column.name === key)), missingValues: [''], primaryKey: [key] }
}

function fieldOf({ name, type }: Column, isKey: boolean) {
  const constraints = { ...(isKey && { required: true, unique: true }), ...(type === 'date' && { pattern: PARTIAL_DATE }) }
  return { name, type: type === 'number' ? 'number' : 'string', description: words[name], ...(Object.keys(constraints).length > 0 && { constraints }) }
}
