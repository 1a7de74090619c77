/** The files that hold all of a pair's data, under `/releases/<version>/<dyad>/`, with the media type of each. */
export const DATASET_FILES = {
  'datapackage.json': 'application/json',
  'dataset.json': 'application/json',
  'dataset.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'observations.csv': 'text/csv',
} as const
