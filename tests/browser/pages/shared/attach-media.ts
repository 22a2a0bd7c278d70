import css from './attach-media.module.css';
import { h } from './element.ts';

type Look = {
  /** What the preview shows once the file is with the network: a picture of its own address. */
  uploaded?: () => HTMLImageElement;
  /** The file stays in its input, whatever becomes of the preview. */
  keepsFile?: boolean;
};

/**
 * Lets a composer take pictures and videos as the networks do: chosen in a file input, pasted, or dropped on `area`. Each has
 * a preview in `previews`, with a button that takes it out again. Gives the file input.
 */
export function attachMedia(
  area: HTMLElement,
  previews: HTMLElement,
  { uploaded, keepsFile }: Look = {},
): HTMLInputElement {
  const input = h('input', { type: 'file', accept: 'image/*,video/*', multiple: true, class: css.input });
  const take = (event: Event, files: FileList | null | undefined) => {
    const media = [...(files ?? [])].filter(({ type }) => /^(image|video)\//.test(type));
    if (media.length === 0) return;
    // Editors would put a picture among the words.
    event.preventDefault();
    event.stopPropagation();
    for (const file of media) show(file);
  };
  const show = (file: File) => {
    const src = URL.createObjectURL(file);
    const media = file.type.startsWith('video/') ? h('video', { src }) : (uploaded?.() ?? h('img', { src }));
    previews.append(previewOf(media));
  };
  input.addEventListener('change', (event) => {
    take(event, input.files);
    // So that the same file can be chosen again.
    if (!keepsFile) input.value = '';
  });
  area.addEventListener('paste', (event) => take(event, event.clipboardData?.files), { capture: true });
  // Words that are dragged are the editor's.
  area.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  area.addEventListener('drop', (event) => take(event, event.dataTransfer?.files), { capture: true });
  return input;
}

/** A picture or video with a button that takes it out; `isWhole`: as large as what it stands in. */
export function previewOf(media: HTMLElement, isWhole = false): HTMLElement {
  const remove = h('button', { type: 'button', 'aria-label': 'Remove media' }, '×');
  const preview = h('div', { role: 'group', class: isWhole ? css.whole : css.preview }, media, remove);
  remove.addEventListener('click', () => preview.remove());
  return preview;
}
