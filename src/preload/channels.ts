/** The wires between the window's preload and the main process. What travels on them is the contract's. */
export const channels = {
  request: 'tongbi:request',
  listen: 'tongbi:listen',
  event: 'tongbi:event',
  language: 'tongbi:language',
  settings: 'tongbi:settings',
  pickFiles: 'tongbi:pick-files',
  admitPaths: 'tongbi:admit-paths',
  admitBytes: 'tongbi:admit-bytes',
  pickNewDesk: 'tongbi:pick-new-desk',
  save: 'tongbi:save',
  print: 'tongbi:print',
  savePdf: 'tongbi:save-pdf',
  showSaved: 'tongbi:show-saved',
  openGuide: 'tongbi:open-guide'
} as const
