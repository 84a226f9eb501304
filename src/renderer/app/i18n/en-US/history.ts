export default {
  title: 'History of changes',
  empty: 'No changes yet',
  emptyWhat:
    'Every import, edit and undoing is kept here, and each can be undone on its own at any time; nothing is ever overwritten.',
  when: 'When',
  kind: 'Kind',
  what: 'What',
  who: 'Who',
  act: 'Action',
  figures: 'Figures',
  count_one: '{{count, number}} change',
  count_other: '{{count, number}} changes',
  undo: 'Undo',
  redo: 'Redo',
  isUndone: 'Undone',
  key: { walk: 'Move between changes', undo: 'Undo or redo' }
} as const
