/** `2026-03-31 15:04:05`: for people, in this machine's time, to the second. */
export function localTime(iso: string): string {
  const time = new Date(iso)
  const two = (number: number): string => String(number).padStart(2, '0')
  const date = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-')
  return `${date} ${[time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join(':')}`
}
