// React's own types would put a second JSX beside Preact's, so the little that the pages use is declared here.
declare module 'react' {
  export function createElement(type: unknown, props?: object | null, ...children: unknown[]): unknown;
  export function useState<T>(initial: T): [T, (next: T) => void];
}
declare module 'react-dom/client' {
  export function createRoot(element: Element): { render(element: unknown): void };
}
declare module 'react-dom' {
  export function flushSync(run: () => void): void;
  export function createPortal(children: unknown, into: Element): unknown;
}
declare module 'draft-js' {
  type State = { getCurrentContent(): { getPlainText(delimiter?: string): string } };
  export const Editor: unknown;
  export class CompositeDecorator {
    constructor(decorators: object[]);
  }
  export const EditorState: {
    createWithContent(content: unknown, decorator?: CompositeDecorator): State;
    push(state: State, content: unknown, change: string): State;
    moveFocusToEnd(state: State): State;
  };
  export const ContentState: { createFromText(text: string): unknown };
}
declare module '*.module.css' {
  const classes: Record<string, string>;
  export default classes;
}
