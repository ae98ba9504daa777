/** Drawn, not written: not every machine has a font of pictures. */
const paths = {
  picture: 'M4 5h16v14H4zM4 16l4.5-4.5 4 4 3-3L20 17M9 9.5h.01',
  video: 'M3 6h12v12H3zM15 10.5l6-3.5v10l-6-3.5z',
  sound:
    'M9 18V6l10-2v12M9 18a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0zM19 16a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z',
  document: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  file: 'M20 11.5l-8 8a5 5 0 0 1-7-7l8.5-8.5a3.3 3.3 0 0 1 4.7 4.7l-8.4 8.4a1.6 1.6 0 0 1-2.3-2.3l7.5-7.5',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-4 3.5-6.5 8-6.5s8 2.5 8 6.5',
  pin: 'M12 21s7-6.2 7-11.5a7 7 0 1 0-14 0C5 14.8 12 21 12 21zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  phone:
    'M6.5 3.5l3 .5 1.5 4-2 1.5a12 12 0 0 0 5.5 5.5l1.5-2 4 1.5.5 3c-.3 1.6-1.6 2.5-3 2.5C10.5 20 4 13.5 4 6.5c0-1.4.9-2.7 2.5-3z',
  mail: 'M3 6h18v12H3zM3 7l9 6.5L21 7',
  home: 'M4 11l8-7 8 7v9H4zM10 20v-6h4v6',
  link: 'M10 14a4.5 4.5 0 0 0 6.4 0l3-3a4.5 4.5 0 0 0-6.4-6.4L11.5 6M14 10a4.5 4.5 0 0 0-6.4 0l-3 3a4.5 4.5 0 0 0 6.4 6.4L12.5 18',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  bag: 'M5 8h14l1 13H4zM9 10V7a3 3 0 0 1 6 0v3',
} as const

export type IconName = keyof typeof paths

/** A small drawing, silent for screen readers. */
export function icon(name: IconName): SVGElement {
  const space = 'http://www.w3.org/2000/svg'
  const drawing = document.createElementNS(space, 'svg')
  const path = document.createElementNS(space, 'path')
  path.setAttribute('d', paths[name])
  drawing.setAttribute('viewBox', '0 0 24 24')
  drawing.setAttribute('class', 'icon')
  drawing.setAttribute('aria-hidden', 'true')
  drawing.append(path)
  return drawing
}
