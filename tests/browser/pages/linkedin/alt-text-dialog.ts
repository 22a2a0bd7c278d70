import { picture } from '../shared/avatar.ts';
import { h } from '../shared/element.ts';
import { mountField } from '../shared/mount-field.ts';
import { openFormDialog } from './form-dialog.ts';
import css from './page.module.css';

/** "Alt text": the description of a picture that has just been picked; short enough to be taken for a bio. */
export function openAltTextDialog(): void {
  const well = h('label', { class: css.field }, 'Alt text');
  openFormDialog('Alt text', 'Save', [picture('hills'), well], {
    alt: mountField(well, 'textarea', { id: 'image-alt-text', rows: 3, maxLength: 120 }),
  });
}
