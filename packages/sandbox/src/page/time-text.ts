/** The time of day of an RFC 3339 time, in this place's time. */
export function timeText(time: string | undefined, withSeconds = false): string {
  const date = new Date(time ?? '')
  if (Number.isNaN(date.getTime())) return ''
  const short = `${two(date.getHours())}:${two(date.getMinutes())}`
  return withSeconds ? `${short}:${two(date.getSeconds())}` : short
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
