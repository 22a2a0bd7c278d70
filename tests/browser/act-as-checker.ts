import type { Page } from 'playwright-core';

/**
 * Puts another writing assistant on a page, as the well-known ones come: an element of its own beside the box
 * that has the focus, with an open root, lines over the box's words, and a button in its corner in the highest layer.
 */
export async function addOtherChecker(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const start = () => {
      const host = document.createElement('other-checker');
      host.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; pointer-events: none';
      const root = host.attachShadow({ mode: 'open' });
      const button = document.createElement('button');
      button.textContent = '2';
      button.style.cssText = 'position: fixed; width: 24px; height: 24px; pointer-events: auto';
      button.addEventListener('click', () => (host.dataset.pressed = 'yes'));
      const lines = document.createElement('div');
      root.append(lines, button);
      const draw = () => {
        const from = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
        const box = from?.closest<HTMLElement>('[contenteditable=true], textarea');
        lines.replaceChildren();
        if (box) {
          if (host.parentNode !== box.parentNode) box.after(host);
          box.setAttribute('data-other-checker', 'on');
          box.spellcheck = false;
          const { right, bottom } = box.getBoundingClientRect();
          button.style.left = `${right - 30}px`;
          button.style.top = `${bottom - 30}px`;
          const range = document.createRange();
          range.selectNodeContents(box);
          for (const { left, bottom: foot, width } of range.getClientRects()) {
            const line = document.createElement('i');
            line.style.cssText = `position: fixed; left: ${left}px; top: ${foot - 3}px; width: ${width}px; height: 2px; background: red`;
            lines.append(line);
          }
        }
        requestAnimationFrame(draw);
      };
      draw();
    };
    document.addEventListener('DOMContentLoaded', start);
  });
}

/** Presses the other one's button. True where it took the press. */
export async function pressOtherChecker(page: Page): Promise<boolean> {
  const host = page.locator('other-checker');
  const { x, y } = await host.evaluate((one) => {
    const { left, top } = one.shadowRoot?.querySelector('button')?.getBoundingClientRect() ?? {
      left: 0,
      top: 0,
    };
    return { x: left + 12, y: top + 12 };
  });
  await page.mouse.click(x, y);
  return host.evaluate((one) => (one as HTMLElement).dataset.pressed === 'yes');
}
