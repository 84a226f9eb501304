import { withoutSpaces } from '../../quantity/typed/typed-text.ts'

/** Before a name of who sends: 30-, 2023年1-8月, 兰考县 or 开封市兰考县. */
const BEFORE =
  /^(?:\d{1,3}[-_.、]+|(?:19|20)\d\d(?:年度?)?(?:\d{1,2}(?:[-—–~至]\d{1,2})?月份?)?[-_.]*|[-_.（(【]+|[\u4e00-\u9fff]{2,9}?(?:省|自治区|市|自治州|县|自治县|旗)(?!局))/

/** 税务局 in 税务局2023年税收情况; 局长, 局属单位 and 局面 go on, and 各局 and 市局 name none. */
const BUREAU = /^((?![各本全某两]|有关|相关)(?:(?!局)[\u4e00-\u9fff]){2,10}局)(?![长属直机内面部势限域和与及、])/

/** Words that end so and are no office. */
const NO_OFFICE = /(?:布|格|结|全|开|当|时|书|药|饭|大|僵|定|战|残|危|变|骗|牌|棋)局$/

/**
 * The office that a title or the name of a file begins with, behind time and place, whether or not anybody knows it: 税务局 of
 * 兰考县税务局2023年税收情况. `place`: the region that the return is of.
 */
export function bureauNamed(text: string, place: string | null): string | null {
  let rest = withoutSpaces(text)
  for (;;) {
    const next = place !== null && rest.startsWith(place) ? rest.slice(place.length) : rest.replace(BEFORE, '')
    if (next === rest) break
    rest = next
  }
  const name = BUREAU.exec(rest)?.[1]
  return name === undefined || NO_OFFICE.test(name) ? null : name
}
