// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';

vi.mock('#i18n', () => import('./fake-i18n.ts'));

const { Popup } = await import('../../src/ui/popup/popup.tsx');
type PopupProps = import('../../src/ui/popup/popup.tsx').PopupProps;

const choices = [
  { id: 'churchward', name: 'Churchward School', policy: 'Social Media Policy', reviewed: 'No review date' },
  {
    id: 'west',
    name: 'Westcountry Schools Trust',
    policy: 'Addendum',
    reviewed: 'Reviewed 12 December 2019',
  },
];
const chosen = {
  ...{ id: 'west', name: 'Westcountry Schools Trust', policy: 'Addendum', reviewed: 'Reviewed 2019' },
  ...{ nextReview: '', source: 'Not endorsed by it.', ask: 'In doubt, ask: the CEO' },
};
const empty = { name: '', alsoKnownAs: '', schools: '', handles: '', domains: '', phones: '' };
const clauses = [
  { id: 'a', ref: '7.6', title: 'Names', says: 'Name no pupil.', unchecked: '' },
  { id: 'b', ref: '7.7', title: 'Settings', says: 'Keep them private.', unchecked: 'No text shows it.' },
];
const checks: PopupProps['checks'] = [
  { severity: 'serious', checks: [{ title: "Pupil's name", ref: '7.6', isNearest: false }] },
  { severity: 'advice', checks: [{ title: 'Workplace', ref: '7.1', isNearest: true }] },
];

function show(props: Partial<PopupProps> = {}, organisation: Partial<PopupProps['organisation']> = {}) {
  const calls = {
    onChoose: vi.fn(),
    onSwitch: vi.fn(),
    onStatus: vi.fn(),
    onOptions: vi.fn(),
    onSchool: vi.fn(),
    onShortcut: vi.fn(),
  };
  const onSave = vi.fn(async () => ({}));
  const onType = vi.fn();
  const all: PopupProps = {
    status: { tone: 'quiet', text: 'Nothing here', detail: 'Elsewhere there is.' },
    ...{ choices, gone: '', managedBy: '', isProfileLocked: false, problems: [], checks, clauses },
    shortcut: 'Alt+Shift+L',
    organisation: { lines: empty, isLocked: false, onSave, onType, ...organisation },
    ...calls,
    ...props,
  };
  render(<Popup {...all} />);
  return { ...calls, onSave, onType };
}
const press = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }));
afterEach(cleanup);

describe('choosing a policy', () => {
  it('offers every policy until one is chosen', () => {
    const { onChoose } = show();
    expect(screen.getAllByRole('option')).toHaveLength(2);
    fireEvent.click(screen.getByText('Churchward School'));
    expect(onChoose).toHaveBeenCalledWith('churchward');
  });

  it('is searched and worked by keys alone', () => {
    const { onChoose } = show();
    const search = screen.getByRole('combobox');
    fireEvent.input(search, { target: { value: 'west' } });
    expect(screen.getAllByRole('option')).toHaveLength(1);
    fireEvent.keyDown(search, { key: 'ArrowDown' });
    expect(search.getAttribute('aria-activedescendant')).toBe(screen.getByRole('option').id);
    fireEvent.keyDown(search, { key: 'Enter' });
    expect(onChoose).toHaveBeenCalledWith('west');
  });

  it('says how many match, and when none does', () => {
    show();
    const search = screen.getByRole('combobox');
    expect(screen.getByText('2 policies')).toBeTruthy();
    fireEvent.input(search, { target: { value: 'zz' } });
    expect(screen.getByText('No policy matches “zz”.')).toBeTruthy();
    fireEvent.keyDown(search, { key: 'Escape' });
    expect(screen.getAllByRole('option')).toHaveLength(2);
  });

  it('opens from the policy in force with the focus in the search, and Escape goes back', async () => {
    show({ chosen });
    expect(screen.queryByRole('combobox')).toBeNull();
    press('Choose another');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('combobox')));
    fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Escape' });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Choose another'));
  });

  it('asks again when the chosen policy is gone, and says which one stands in', () => {
    show({ gone: 'old-policy', chosen });
    expect(screen.getByText(/“old-policy”.*stays in force/)).toBeTruthy();
    expect(screen.getByText('Westcountry Schools Trust', { selector: '.chosen *' })).toBeTruthy();
    expect(screen.getByRole('combobox')).toBeTruthy();
  });
});

describe('a managed browser', () => {
  it('cannot be changed, and says by whom and why', () => {
    show({ chosen, managedBy: 'Moor MAT', isProfileLocked: true }, { isLocked: true });
    expect(screen.getByText('Managed by Moor MAT')).toBeTruthy();
    expect(screen.getByText(/IT has set this/)).toBeTruthy();
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.queryByText('Choose another')).toBeNull();
    press(/My organisation/);
    for (const box of screen.getAllByRole('textbox')) expect(box).toHaveProperty('disabled', true);
    expect(screen.queryByText('Save')).toBeNull();
  });

  it('shows what is wrong with its policy', () => {
    show({ problems: ['“locked” is "yes", which cannot be read.'] });
    expect(screen.getByText(/“locked”/)).toBeTruthy();
  });
});

describe('the page in front', () => {
  it('has a switch for the network and a button to be let in', () => {
    const { onSwitch, onStatus } = show({
      network: { name: 'Facebook', on: true },
      status: {
        ...{ tone: 'ask', text: 'Kept away', detail: '' },
        button: { label: 'Allow on Facebook', does: 'allow' },
      },
    });
    fireEvent.click(screen.getByRole('switch', { name: 'Check what I write on Facebook' }));
    expect(onSwitch).toHaveBeenCalledWith(false);
    press('Allow on Facebook');
    expect(onStatus).toHaveBeenCalledWith('allow');
  });
});

describe('for whom I post', () => {
  it('can be said over a page that is written in, and says what that is remembered for', () => {
    show();
    expect(screen.queryByRole('switch', { name: 'I am posting for the school' })).toBeNull();
    cleanup();
    const { onSchool } = show({ voice: { isSchool: true, hint: 'Remembered for this account on X.' } });
    const turn = screen.getByRole('switch', { name: 'I am posting for the school' });
    expect(turn.getAttribute('aria-checked')).toBe('true');
    expect(screen.getByText('Remembered for this account on X.')).toBeTruthy();
    fireEvent.click(turn);
    expect(onSchool).toHaveBeenCalledWith(false);
  });
});

describe('the keys', () => {
  it.each([
    ['Alt+Shift+L', 'Alt+Shift+L: to the card and back to your text'],
    ['', 'No keys lead to the card yet'],
  ])('%s: are shown as the browser has them, with the way to change them', (shortcut, words) => {
    const { onShortcut } = show({ shortcut });
    expect(screen.getByText(words, { exact: false })).toBeTruthy();
    press('Change the keys');
    expect(onShortcut).toHaveBeenCalled();
  });
});

describe('what the policy asks', () => {
  it('lists the kinds by severity, each with its clause', () => {
    show({ chosen });
    press(/What is checked/);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('What is checked');
    expect(screen.getByRole('region', { name: 'Serious' }).textContent).toContain("Pupil's name 7.6");
    expect(screen.getByRole('region', { name: 'Advice' }).textContent).toContain('nearest');
  });

  it('lists every clause, the unchecked ones with the reason, and searches them', () => {
    show({ chosen });
    press(/The policy/);
    expect(screen.getByText('Not checked: No text shows it.')).toBeTruthy();
    expect(screen.getByText('Not endorsed by it.')).toBeTruthy();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'pupil' } });
    expect(screen.queryByText('Settings')).toBeNull();
    expect(screen.getByText('Names')).toBeTruthy();
  });

  it('takes the focus to the heading and back to where it came from', async () => {
    show({ chosen });
    press(/What is checked/);
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
    press('Back');
    await waitFor(() => expect(document.activeElement?.textContent).toContain('What is checked'));
  });
});

describe('my organisation', () => {
  it('shows what is wrong at its box, and keeps what was typed', async () => {
    const onSave = vi.fn(async () => ({ domains: '“x” does not look like a domain.' }));
    const { onType } = show({}, { onSave });
    press(/My organisation/);
    const domains = screen.getByLabelText('E-mail and web domains') as HTMLTextAreaElement;
    fireEvent.input(domains, { target: { value: 'x' } });
    expect(onType).toHaveBeenLastCalledWith({ ...empty, domains: 'x' });
    press('Save');
    expect(await screen.findByText('“x” does not look like a domain.')).toBeTruthy();
    expect(domains.value).toBe('x');
    expect(domains.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(domains);
  });

  it('says that it is saved', async () => {
    const { onSave } = show();
    press(/My organisation/);
    fireEvent.input(screen.getByLabelText('Trust or school'), { target: { value: 'Moor MAT' } });
    press('Save');
    expect(await screen.findByText('Saved. It is in force now.')).toBeTruthy();
    expect(onSave).toHaveBeenCalledWith({ ...empty, name: 'Moor MAT' });
  });

  it('takes up what was being typed', () => {
    show({}, { draft: { ...empty, name: 'Moor' } });
    press(/My organisation/);
    expect((screen.getByLabelText('Trust or school') as HTMLInputElement).value).toBe('Moor');
    expect(screen.getByText('Not saved yet.')).toBeTruthy();
  });
});
