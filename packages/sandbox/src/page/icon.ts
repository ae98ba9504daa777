/** Line drawings on a grid of 24. */
const paths = {
  clock: 'M12 7v5l3 2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0',
  tick: 'M5 12.5l4.5 4.5L19 7.5',
  ticks: 'M1.5 12.5L6 17l9-9.5M11 15.5l1.5 1.5L22 7.5',
  failed: 'M12 7v6M12 16.5v.5M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0',
  switch: 'M4 9h14l-3.5-3.5M20 15H6l3.5 3.5',
  send: 'M4 12l16-8-6 16-3-6.5zM11 13.5L20 4',
  reply: 'M9 6l-5 5 5 5M4 11h9a7 7 0 0 1 7 7v1',
  call: 'M5 4h4l1.5 5-2.5 1.5a11 11 0 0 0 5.5 5.5L15 13.5l5 1.5v4a1.5 1.5 0 0 1-1.6 1.5A16 16 0 0 1 3.5 5.6 1.5 1.5 0 0 1 5 4z',
  location:
    'M12 21s7-6.2 7-11.5a7 7 0 0 0-14 0C5 14.8 12 21 12 21zM14.5 9.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0',
  url: 'M14 4h6v6M20 4l-9 9M18 13.5V19a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h5.5',
  calendar:
    'M5 6h14a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1zM4 10.5h16M8.5 3.5V8M15.5 3.5V8',
  image:
    'M5 4h14a1.5 1.5 0 0 1 1.5 1.5v13A1.5 1.5 0 0 1 19 20H5a1.5 1.5 0 0 1-1.5-1.5v-13A1.5 1.5 0 0 1 5 4zM4 17l5-5.5 4 4 3-3 4.5 4.5M9.5 8.5a1.2 1.2 0 1 1-2.4 0 1.2 1.2 0 0 1 2.4 0',
  video:
    'M4.5 5.5h15A1.5 1.5 0 0 1 21 7v10a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 17V7a1.5 1.5 0 0 1 1.5-1.5zM10 9v6l5-3z',
  audio: 'M5 10v4M9 6.5v11M13 9v6M17 5v14M21 10.5v3',
  document:
    'M6.5 3h7.5l5 5v12a1 1 0 0 1-1 1h-11.5a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM13.5 3v5.5H19M8.5 13h7M8.5 16.5h5',
  file: 'M6.5 3h7.5l5 5v12a1 1 0 0 1-1 1h-11.5a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM13.5 3v5.5H19',
  template: 'M4 5h16v4H4zM4 13h7v6H4zM15 13h5M15 16h5M15 19h3',
  phone:
    'M8 2.5h8A1.5 1.5 0 0 1 17.5 4v16a1.5 1.5 0 0 1-1.5 1.5H8A1.5 1.5 0 0 1 6.5 20V4A1.5 1.5 0 0 1 8 2.5zM11 18.5h2',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6L6 18',
  chevron: 'M9 5l7 7-7 7',
  down: 'M5 9l7 7 7-7',
  bolt: 'M13 3L5 13.5h6L10 21l8-10.5h-6z',
  help: 'M9.3 9.2a2.8 2.8 0 1 1 4.2 2.5c-1 .6-1.5 1.1-1.5 2.3M12 17v.4M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0',
  code: 'M8.5 7l-5 5 5 5M15.5 7l5 5-5 5',
} as const

export type IconName = keyof typeof paths

/** A drawing beside a text that says the same: nothing for a screen reader. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  path.setAttribute('d', paths[name])
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('class', `icon icon-${name}`)
  svg.setAttribute('aria-hidden', 'true')
  svg.append(path)
  return svg
}
