/**
 * In how many columns cards stand where there is room for `room`: in as few rows as that takes, which are filled alike.
 * Eight with room for five are 4 + 4, not 5 + 3.
 */
export function evenColumns(cards: number, room: number): number {
  const rows = Math.max(1, Math.ceil(cards / room))
  return Math.max(1, Math.ceil(cards / rows))
}
