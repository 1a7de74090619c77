/**
 * A field of all rows. `same`: one value everywhere; `plain`: a value a row; `dictionary`: each value once and where it stands.
 * In `at`, the rows that have the field at all (absent: every row). A field that no row has has no column.
 */
export type Column = { readonly at?: readonly number[] } & (
  | { readonly same: unknown }
  | { readonly plain: readonly unknown[] }
  | { readonly dictionary: readonly unknown[]; readonly index: readonly number[] }
)
