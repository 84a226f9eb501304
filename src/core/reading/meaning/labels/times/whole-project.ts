/** 总投资, 投资概算: what a project costs from its beginning to its end, in no year of its own. */
export function isOfWholeProject(name: string): boolean {
  return /^(?:项目|计划|概算|估算)?总投资(?:额)?$|^投资(?:总额|概算|估算)$/.test(name)
}
