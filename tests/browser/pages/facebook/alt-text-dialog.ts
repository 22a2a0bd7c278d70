import { picture } from '../shared/avatar.ts';
import { h } from '../shared/element.ts';
import { mountField } from '../shared/mount-field.ts';
import { label, openFormDialog } from './form-dialog.ts';

/** "Alt text": the description of a picture for those who cannot see it, in one's own words instead of the network's. */
export function openAltTextDialog(): void {
  const generated = h('label', {}, h('input', { type: 'radio', name: ':r4:' }), 'Generated alt text');
  const well = label('Custom alt text');
  openFormDialog('Alt text', 'Save', [generated, picture('cake'), well], {
    alt: mountField(well, 'textarea', { id: ':r4k:', dir: 'ltr', rows: 3 }),
  });
}
