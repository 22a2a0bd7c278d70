// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { findAccount } from '../../../src/page/voice/find-account.ts';
import { findSite } from '../../../src/sites/find-site.ts';

const edit = '<div id="box" contenteditable="true" role="textbox"></div>';
const face = (id: string) =>
  `<svg><g><image href="https://scontent.example/v/t39.30808-1/${id}_22_33_n.jpg?stp=cp0&amp;oh=1"></image></g></svg>`;
const photo = (id: string, kind = 'profile-displayphoto-shrink_100_100') =>
  `<img src="https://media.example/dms/image/v2/${id}/${kind}/${kind}/0/1690000000000?e=1&amp;v=beta">`;

function find(host: string, html: string): string | undefined {
  document.body.innerHTML = html;
  return findAccount(document.querySelector('#box') as Element, findSite(host));
}

describe('Facebook: by the portrait', () => {
  const bar = `<div role="banner">${face('11')}</div>`;
  const post = `<div>${face('77')}</div><p>Bake sale</p><div role="article">${face('88')}</div>`;
  test.each([
    ['at the box', `${bar}<div role="dialog">${face('44')}<form>${edit}</form></div>`, '44_22_33'],
    [
      'in the row of a comment, not that of the post nor of another comment',
      `${bar}<div role="article">${post}<div>${face('44')}<form><div>${edit}</div></form></div></div>`,
      '44_22_33',
    ],
    [
      'of the page, where none is at the box',
      `${bar}<div role="article">${post}<form>${edit}</form></div>`,
      '11_22_33',
    ],
  ])('%s', (_, html, account) => expect(find('www.facebook.com', html)).toBe(account));
});

describe('LinkedIn: by the picture', () => {
  const bar = `<header>${photo('D4E03own')}</header>`;
  test.each([
    ['of the page, for who comments as one', photo('C4E0Bschool', 'company-logo_100_100'), 'C4E0Bschool'],
    ['of the person', photo('D4E03own'), 'D4E03own'],
    ['of the bar, where none is at the box', '', 'D4E03own'],
  ])('%s', (_, avatar, account) =>
    expect(
      find(
        'www.linkedin.com',
        `${bar}<div role="article">${photo('D4E03other')}<div>${avatar}<form>${edit}</form></div></div>`,
      ),
    ).toBe(avatar || account === 'D4E03own' ? account : undefined),
  );
});

describe('X and Instagram: by the link to oneself', () => {
  const tab = (name: string) => `<a data-testid="AppTabBar_Profile_Link" href="/${name}"></a>`;
  test('X', () => expect(find('x.com', `<nav>${tab('alexmorgan')}</nav>${edit}`)).toBe('alexmorgan'));
  test('Instagram: the one portrait in the bar', () =>
    expect(
      find(
        'www.instagram.com',
        `<div><a href="/explore/"><svg></svg></a><a href="/alex.morgan/"><img></a></div>
         <main><a href="/somebody/"><img></a>${edit}</main>`,
      ),
    ).toBe('alex.morgan'));
  test.each([
    ['none', ''],
    ['two at once', tab('one') + tab('two')],
    ['one that leads elsewhere', tab('i/flow/login')],
  ])('in doubt there is no account: %s', (_, html) => expect(find('x.com', html + edit)).toBeUndefined());
  test('nor on a page that is nobody’s', () =>
    expect(find('elsewhere.example', tab('a') + edit)).toBeUndefined());
});
