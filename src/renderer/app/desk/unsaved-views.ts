/*
 * A screen's view changes with every pixel of a drawn column and goes to the desk a moment later. Whoever asked the desk
 * in between would be told the old one, and show it.
 */

const savers = new Set<() => Promise<unknown>>()

/** `save` is called, and waited for, before the desk is asked again where a screen was left. */
export function saveBeforeAsking(save: () => Promise<unknown>): void {
  savers.add(save)
}

export async function saveViews(): Promise<void> {
  await Promise.all([...savers].map((save) => save()))
}

/**
 * Asks the desk where a screen was left. What changed between an event's saving and the asking that follows it is saved
 * first, or the answer would bring back what was there before.
 */
export async function afterSaving<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  await saveViews()
  return ask()
}
