import classes from './avatar.module.css';
import { h } from './element.ts';

/** A round portrait: initials on a colour that follows from the name. */
export function avatar(name: string, size: 'small' | 'usual' | 'large' = 'usual'): HTMLElement {
  const initials = name
    .split(' ')
    .map((word) => word[0])
    .join('')
    .slice(0, 2);
  const colour = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 5;
  const names = [classes.avatar, classes[`c${colour}`], size === 'usual' ? '' : classes[size]];
  return h('span', { class: names.join(' '), 'aria-hidden': true }, initials);
}

const scenes = {
  hills: `<rect width="60" height="40" fill="#bfe0f2"/><circle cx="46" cy="9" r="5" fill="#ffe08a"/>
    <path d="M0 28 14 14l11 12 9-8 26 20v2H0z" fill="#6d8fa8"/><path d="M0 31c14-9 26-5 38-1s16 2 22-2v12H0z" fill="#5f9a62"/>`,
  cake: `<rect width="60" height="40" fill="#f7e3d4"/><rect y="30" width="60" height="10" fill="#c79a74"/>
    <rect x="17" y="17" width="26" height="14" rx="2" fill="#8a4b36"/><path d="M17 19c4 6 5-1 8 3s6-2 9 1 5 1 9-3v-2a2 2 0 0 0-2-2H19a2 2 0 0 0-2 2z" fill="#fff"/>
    <path d="M30 9v6" stroke="#e8a33d" stroke-width="1.6"/>`,
};

/** A picture without a file from anywhere. */
export function picture(scene: keyof typeof scenes): HTMLImageElement {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 40">${scenes[scene]}</svg>`;
  return h('img', { class: classes.picture, alt: '', src: `data:image/svg+xml,${encodeURIComponent(svg)}` });
}
