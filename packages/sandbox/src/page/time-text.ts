/** The time of the day, for the reader; the whole time is for machines. */
export function timeText(time: string, withSeconds = false): string {
  const date = new Date(time)
  if (Number.isNaN(date.getTime())) return time
  const short = `${part(date.getHours())}:${part(date.getMinutes())}`
  return withSeconds ? `${short}:${part(date.getSeconds())}` : short
}

function part(value: number): string {
  return String(value).padStart(2, '0')
}
