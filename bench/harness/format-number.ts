/** Three digits that say something; whole numbers from a hundred on, their thousands apart. */
export const formatNumber = (value: number): string => {
  if (Number.isNaN(value)) return '–'
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en-US')
  return String(Number(value.toPrecision(3)))
}
