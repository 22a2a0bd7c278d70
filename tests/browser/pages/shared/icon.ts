const paths = {
  home: 'M3 11 12 4l9 7v9h-6v-6H9v6H3z',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 21 21',
  bell: 'M6 16v-5a6 6 0 0 1 12 0v5l2 2H4zM10 21h4',
  mail: 'M3 5h18v14H3zM3 6l9 7 9-7',
  chat: 'M4 4h16v12H9l-5 4z',
  like: 'M7 10v10H3V10zM7 11l4-8c2 0 3 1 2.500 3L13 9h6c2 0 2 2 1.500 3l-2 7c0 1-1 1-2 1H7',
  heart: 'M12 20S3 14.500 3 8.700C3 5.500 7.500 3.500 12 8c4.500-4.500 9-2.500 9 .7C21 14.500 12 20 12 20z',
  share: 'M14 5l7 6-7 6v-4c-6 0-9 2-11 6 0-7 4-10 11-10z',
  send: 'M3 11 21 3l-7 18-3-8z',
  photo: 'M3 4h18v16H3zM3 17l5-6 4 4 3-3 6 6M15.500 8.500h.1',
  smile: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 14c1 3 7 3 8 0M9 9.500h.1M15 9.500h.1',
  plus: 'M12 4v16M4 12h16',
  close: 'M5 5l14 14M19 5 5 19',
  more: 'M5 12h.1M12 12h.1M19 12h.1',
  repost: 'M4 9l3-4 3 4M7 5v11h7M20 15l-3 4-3-4M17 19V8h-7',
  save: 'M6 3h12v18l-6-5-6 5z',
  video: 'M3 6h12v12H3zM15 11l6-4v10l-6-4',
  people:
    'M9 5a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7zM2 20c0-8 14-8 14 0M16 5c5 1 4 6 0 7M18 14c3 1 4 3 4 6',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c0-9 16-9 16 0',
  bag: 'M3 8h18v12H3zM8 8V4h8v4',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18',
  compass: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 16l2-6 6-2-2 6z',
  menu: 'M4 6h16M4 12h16M4 18h16',
  back: 'M11 5l-7 7 7 7M4 12h17',
  chart: 'M5 20V10M12 20V4M19 20v-7',
};
const svg = 'http://www.w3.org/2000/svg';

/** A plain stroked picture, hidden from screen readers. */
export function icon(name: keyof typeof paths, size = 24): SVGElement {
  const picture = document.createElementNS(svg, 'svg');
  for (const [key, value] of Object.entries({
    viewBox: '0 0 24 24',
    width: size,
    height: size,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 1.8,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': true,
  }))
    picture.setAttribute(key, String(value));
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', paths[name]);
  picture.append(path);
  return picture;
}
