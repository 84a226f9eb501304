/**
 * What happened, and what to do about it. `{name}` stands for a value of the error's params, `{names:changes}` for
 * changes, a line each.
 */
export interface ErrorWords {
  readonly what: string
  readonly remedy: string
}
