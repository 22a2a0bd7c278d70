// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';

vi.mock('#i18n', () => import('./fake-i18n.ts'));

const { Popup } = await import('../../src/ui/popup/popup.tsx');
type PopupProps = import('../../src/ui/popup/popup.tsx').PopupProps;

const choices = [
  { id: 'churchward', name: 'Churchward School', policy: 'Social Media Policy', reviewed: 'no review date' },
  {
    id: 'west',
    name: 'Westcountry Schools Trust',
    policy: 'Addendum',
    reviewed: 'reviewed 12 December 2019',
  },
];
const empty = { name: '', alsoKnownAs: '', schools: '', handles: '', domains: '', phones: '' };

function show(props: Partial<PopupProps> = {}) {
  const calls = {
    onChoose: vi.fn(),
    onSwitch: vi.fn(),
    onAllow: vi.fn(),
    onOptions: vi.fn(),
    onOrganisation: vi.fn(async () => ''),
  };
  render(
    <Popup
      status={{ tone: 'quiet', text: 'Nothing here.' }}
      choices={choices}
      gone=""
      managedBy=""
      locked={{ profile: false, organisation: false }}
      problems={[]}
      checks={[]}
      clauses={[]}
      organisation={empty}
      {...calls}
      {...props}
    />,
  );
  return calls;
}
afterEach(cleanup);

describe('the popup', () => {
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

  it('says so when nothing matches', () => {
    show();
    fireEvent.input(screen.getByRole('combobox'), { target: { value: 'zz' } });
    expect(screen.getByText(/No policy matches “zz”/)).toBeTruthy();
  });

  it('cannot be changed where it is managed, and says by whom', () => {
    const [chosen] = choices;
    if (!chosen) throw new Error();
    show({
      chosen: { ...chosen, source: 'written from it' },
      managedBy: 'Moor MAT',
      locked: { profile: true, organisation: true },
    });
    expect(screen.getByText('Managed by Moor MAT')).toBeTruthy();
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.queryByText('Choose another')).toBeNull();
  });

  it('asks again when the chosen policy is gone', () => {
    show({ gone: 'old-policy' });
    expect(screen.getByText(/“old-policy”/)).toBeTruthy();
    expect(screen.getByRole('combobox')).toBeTruthy();
  });

  it('has a switch for the network and a button to be let in', () => {
    const { onSwitch, onAllow } = show({
      network: { name: 'Facebook', on: true },
      status: { tone: 'ask', text: 'kept away', allow: 'Allow on Facebook' },
    });
    fireEvent.click(screen.getByRole('switch'));
    expect(onSwitch).toHaveBeenCalledWith(false);
    fireEvent.click(screen.getByText('Allow on Facebook'));
    expect(onAllow).toHaveBeenCalled();
  });

  it('keeps what was typed when it cannot be saved', async () => {
    show({ onOrganisation: async () => 'no domain' });
    const name = screen.getByLabelText('Trust or school') as HTMLInputElement;
    fireEvent.input(name, { target: { value: 'Moor MAT' } });
    fireEvent.submit(name.closest('form') as HTMLFormElement);
    expect(await screen.findByText('Not saved: no domain')).toBeTruthy();
    expect(name.value).toBe('Moor MAT');
  });
});
