/** A written reason (核实说明) stays with the value that it explains. */
export const noteOfClaim = `
  ALTER TABLE claim ADD COLUMN note TEXT;
`
