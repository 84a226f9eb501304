/** 由盈转亏, 扭亏为盈, 减亏: what is said in the place of a growth where an amount was or is below zero, and no number is. */
export function saysTurn(text: string): boolean {
  return TURN.test(text.replace(/\s/g, ''))
}

const TURN = /^(?:由?盈利?转亏损?|由?亏损?转盈利?|扭亏(?:为盈|增盈)?|减亏|增亏|由负转正|由正转负)$/
