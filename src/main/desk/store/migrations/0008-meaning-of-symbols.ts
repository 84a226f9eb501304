/**
 * What the symbol of a claim says (store/claims/claim-codes.ts): publications differ in it. null: a figure, or nobody
 * said; so of all claims of before.
 */
export const meaningOfSymbols = `
  ALTER TABLE claim ADD COLUMN meaning INTEGER;
`
