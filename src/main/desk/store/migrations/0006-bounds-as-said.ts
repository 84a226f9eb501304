/**
 * Whether a target is bound above or below is kept as its source says it. Imports of before wrote at-least or at-most
 * also where the cell says neither: a bare number then has no note, any other has the words of its cell there.
 */
export const boundsAsSaid = `
  UPDATE edition
  SET body = json_set(body, '$.bound', NULL)
  WHERE kind = 'target'
    AND body IS NOT NULL
    AND change IN (SELECT id FROM change WHERE kind = 'import')
    AND NOT EXISTS (
      SELECT 1
      FROM json_each('["以上","以内","以下","左右","约","前后","不超过","不少于","不高于","不低于","不大于","不小于","低于","高于","超过","达到","控制在","稳定在","保持在","维持在","≤","≥","<",">","within","at most","at least","above","below","about","around"]') AS word
      WHERE instr(lower(coalesce(json_extract(body, '$.note'), '')), word.value) > 0
    );
`
