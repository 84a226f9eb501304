/** Does the name have these letters in their order, whatever stands between them? 消费量 of 能源消费总量. */
export function hasLettersInOrder(name: string, letters: string): boolean {
  let from = 0
  for (const letter of letters) {
    const at = name.indexOf(letter, from)
    if (at < 0) return false
    from = at + 1
  }
  return true
}
