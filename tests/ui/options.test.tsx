// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';

vi.mock('#i18n', () => import('./fake-i18n.ts'));

const { Options } = await import('../../src/ui/options/options.tsx');

const lines = { name: '', alsoKnownAs: '', schools: '', handles: '', domains: '', phones: '' };

function show() {
  const calls = {
    ...{ onMessages: vi.fn(), onPause: vi.fn(), onNetwork: vi.fn(), onShortcut: vi.fn() },
    ...{ onForgetWord: vi.fn(), onLoud: vi.fn(), onForgetAccount: vi.fn(), onForgetSchool: vi.fn() },
  };
  render(
    <Options
      messages={false}
      pause={true}
      school={[{ text: 'X, account 1' }, { text: 'LinkedIn', detail: 'Wherever I cannot tell' }]}
      shortcut="Alt+Shift+L"
      networks={[{ id: 'x', name: 'X', on: true }]}
      exceptions={[
        { word: 'Rowan', kind: "Pupil's name" },
        { word: 'Moor', kind: 'Workplace' },
      ]}
      quiet={[{ id: 'workplace', kind: 'Workplace' }]}
      accounts={[{ network: 'linkedin', name: 'LinkedIn', yes: true }]}
      organisation={{ lines, isLocked: false, onType: vi.fn(), onSave: vi.fn(async () => ({})) }}
      {...calls}
    />,
  );
  return calls;
}
afterEach(cleanup);

describe('the options', () => {
  it('leave direct messages alone until they are switched on', () => {
    const { onMessages } = show();
    const box = screen.getByRole('switch', { name: 'Also check direct messages' });
    expect(box.getAttribute('aria-checked')).toBe('false');
    fireEvent.click(box);
    expect(onMessages).toHaveBeenCalledWith(true);
  });

  it.each([
    ['Remove: “Moor”', 'onForgetWord', 1],
    ['Remove: X, account 1', 'onForgetSchool', 0],
    ['Remove: LinkedIn', 'onForgetSchool', 1],
    ['Speak up again: Workplace', 'onLoud', 'workplace'],
    ['Ask me again: LinkedIn', 'onForgetAccount', 'linkedin'],
  ] as const)('show what is remembered, and undo it: %s', (name, call, value) => {
    const calls = show();
    fireEvent.click(screen.getByRole('button', { name }));
    expect(calls[call]).toHaveBeenCalledWith(value);
  });

  it('switch a network off from afar', () => {
    const { onNetwork } = show();
    fireEvent.click(screen.getByRole('switch', { name: 'X' }));
    expect(onNetwork).toHaveBeenCalledWith('x', false);
  });
});
