/**
 * Files of several departments come in by one import: who gave a claim is known of the sheet that it was read from.
 * Sheets of before have the department of their change.
 */
export const departmentOfSheet = `
  ALTER TABLE sheet ADD COLUMN department TEXT;
`
