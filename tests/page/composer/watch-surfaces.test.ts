// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { findComposer } from '../../../src/page/composer/find-composer.ts';
import { watchSurfaces } from '../../../src/page/composer/watch-surfaces.ts';
import { findSite } from '../../../src/sites/find-site.ts';

const site = findSite('x.com');
const chat = '<aside><div id="log"><p>Hi!</p></div><div id="box" contenteditable="true"></div></aside>';

function open(html: string, path = '/home') {
  document.body.innerHTML = html;
  const address = { pathname: path };
  const surfaces = watchSurfaces(site, address);
  surfaces.enter();
  const composer = findComposer(document.querySelector('#box') as HTMLElement, site, path);
  return { address, surfaces, composer, log: document.querySelector('#log') as HTMLElement };
}

test('a box is looked at anew once the messages above it are drawn', () => {
  const { surfaces, composer, log } = open(chat);
  expect(composer.surface).toBe('post');
  expect(surfaces.isStill(composer)).toBe(true);
  log.setAttribute('role', 'log');
  expect(surfaces.isStill(composer)).toBe(false);
});

test('and where the page has put it elsewhere, at any time', () => {
  const clock = vi.spyOn(performance, 'now');
  const { surfaces, composer } = open(`<form><p>Old</p>${chat}</form>`);
  clock.mockReturnValue(performance.now() + 60_000);
  expect(surfaces.isStill(composer)).toBe(true);
  document.body.append(composer.box);
  expect(surfaces.isStill(composer)).toBe(false);
  clock.mockRestore();
});

test('and where it has gone into a dialog with all that stood around it', () => {
  const { surfaces, composer } = open(`${chat}<div role="dialog"><button>Post</button></div>`);
  document.querySelector('[role=dialog]')?.prepend(composer.scope);
  expect(surfaces.isStill(composer)).toBe(false);
  expect(surfaces.isStill(findComposer(composer.box, site, '/home'))).toBe(true);
});

test('after a while only at the next focus', () => {
  const clock = vi.spyOn(performance, 'now');
  const { surfaces, composer, log } = open(chat);
  clock.mockReturnValue(performance.now() + 60_000);
  log.setAttribute('role', 'log');
  expect(surfaces.isStill(composer)).toBe(true);
  surfaces.enter();
  expect(surfaces.isStill(composer)).toBe(false);
  clock.mockRestore();
});

test('and at once where the page has gone on to messages', () => {
  const { surfaces, composer, address } = open(chat);
  address.pathname = '/messages/12';
  expect(surfaces.isStill(composer)).toBe(false);
});

test('a name stays one while another is typed', () => {
  const { surfaces, composer } = open(
    '<nav><a href="/alexmorgan">Me</a></nav><main><input id="box" value="alexmorgan"><div contenteditable></div></main>',
  );
  expect(composer.surface).toBe('name');
  (composer.box as HTMLInputElement).value = 'alexm';
  expect(surfaces.isStill(composer)).toBe(true);
});
