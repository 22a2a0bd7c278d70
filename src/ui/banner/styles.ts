// Widths go by the layer (cqw): 100vw counts the page's scrollbar in, and a banner of that width finds no place beside it.
/** The banner's whole appearance, put into its closed root. Sizes in px: a page may set any font size on its root. */
export const styles = `
:host { all: initial !important; display: contents !important; }
* { box-sizing: border-box; margin: 0; }
.layer {
  --paper: #ffffff; --ink: #1b1c1f; --soft: #5a5c66; --line: #e4e5ea; --tint: #f5f6f8; --press: #ebecf0;
  --serious: #b3261e; --caution: #8a5300; --advice: #1f5fbf; --button: #1b1c1f; --button-ink: #ffffff;
  --shadow: 0 0 0 1px rgb(20 22 30 / 8%), 0 2px 6px rgb(20 22 30 / 8%), 0 12px 32px rgb(20 22 30 / 16%);
  position: fixed; inset: 0; width: auto; height: auto; margin: 0; padding: 0; border: 0; overflow: clip;
  container-type: inline-size;
  background: none; color: var(--ink); pointer-events: none;
  font: 400 13px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; letter-spacing: normal; text-align: start; direction: ltr; unicode-bidi: isolate;
  -webkit-font-smoothing: antialiased; color-scheme: light;
}
.layer.dark {
  --paper: #26272c; --ink: #f3f3f6; --soft: #b6b8c2; --line: #3c3e46; --tint: #303238; --press: #3b3d45;
  --serious: #ff9a90; --caution: #ffc46b; --advice: #93bdff; --button: #f3f3f6; --button-ink: #1b1c1f;
  --shadow: 0 0 0 1px rgb(255 255 255 / 12%), 0 2px 6px rgb(0 0 0 / 30%), 0 12px 32px rgb(0 0 0 / 50%);
  color-scheme: dark;
}
.serious { --tone: var(--serious); } .caution { --tone: var(--caution); } .advice { --tone: var(--advice); }

.mark { position: absolute; left: 0; top: 0; height: 0; border-bottom: 2px dotted var(--tone); }
.mark.caution { border-bottom-style: dashed; }
.mark.serious { border-bottom-style: solid; border-bottom-width: 2.5px; }
.mirror { position: absolute; left: 0; top: 0; transform-origin: 0 0; border-style: solid; visibility: hidden; overflow: hidden; white-space: pre-wrap; overflow-wrap: break-word; }

.place { position: absolute; left: 0; top: 0; display: flex; width: max-content; max-width: calc(100cqw - 16px); pointer-events: none; }
.place > * { pointer-events: auto; }
.sr { position: fixed; left: 0; top: 0; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.card, .chip { background: var(--paper); color: var(--ink); box-shadow: var(--shadow); animation: come 140ms ease-out; }
.card {
  display: flex; flex-direction: column; width: min(344px, calc(100cqw - 16px)); max-height: inherit;
  border-radius: 14px; overflow: hidden;
}
.card > * { flex: none; }
header {
  display: flex; align-items: flex-start; gap: 10px; padding: 13px 10px 8px 14px;
  background: var(--paper);
}
.icon { flex: none; width: 18px; height: 18px; margin-top: 1px; color: var(--tone); }
.shape { fill: currentColor; fill-opacity: .13; stroke: currentColor; stroke-width: 1.3; stroke-linejoin: round; }
.sign { fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; }
.what { flex: 1; min-width: 0; }
h2 { font: inherit; font-size: 14px; font-weight: 620; line-height: 1.35; letter-spacing: -.005em; }
.severity { color: var(--tone); font-size: 12px; font-weight: 550; }
.card > .body { flex: 0 1 auto; min-height: 0; padding: 2px 14px 12px; overflow: hidden auto; overscroll-behavior: contain; }
.body > * + * { margin-top: 8px; }
.found { overflow-wrap: anywhere; }
.why, .note { color: var(--soft); }
.clause { padding: 9px 11px; border-radius: 9px; background: var(--tint); overflow-wrap: anywhere; }
.clause > * + * { margin-top: 3px; }
.basis, .also { color: var(--soft); font-size: 12px; }
.ref strong { font-weight: 620; }
.ref span { color: var(--soft); }
.ours { color: var(--soft); }
.advice-list { padding: 0; list-style: none; }
.advice-list li + li { margin-top: 4px; }
.actions { padding: 10px 14px 12px; border-top: 1px solid var(--line); }
.actions > * + * { margin-top: 8px; }
.card pre { max-height: 180px; padding: 9px 11px; overflow: auto; border-radius: 9px; background: var(--tint); font: 11.5px/1.5 ui-monospace, Consolas, monospace; white-space: pre-wrap; overflow-wrap: anywhere; user-select: text; }
.question { font-weight: 550; }
.result { color: var(--soft); }
.main { display: flex; flex-wrap: wrap; gap: 6px; }
.quiet { display: flex; flex-wrap: wrap; gap: 0 14px; }
.switch { display: flex; align-items: center; gap: 7px; min-height: 24px; margin-top: 4px; border-radius: 4px; }
.switch:hover { color: var(--ink); }
.track { flex: none; width: 24px; height: 14px; padding: 2px; border-radius: 7px; background: var(--press); box-shadow: inset 0 0 0 1px var(--soft); }
.track::before { content: ""; display: block; width: 10px; height: 10px; border-radius: 5px; background: var(--soft); transition: transform 120ms; }
[aria-checked="true"] .track { background: var(--button); box-shadow: none; }
[aria-checked="true"] .track::before { background: var(--button-ink); transform: translateX(10px); }
.question-card { width: min(300px, calc(100cqw - 16px)); }
.tight .question-card { width: min(252px, calc(100cqw - 16px)); }
.tight header { padding: 9px 10px 5px 12px; }
.tight .card > .body { padding: 0 12px 8px; }
.tight .clause { padding: 5px 9px; }
.tight .actions { padding: 8px 12px 9px; }
.tight :is(.found, .basis, .also) { display: none; }
footer { color: var(--soft); font-size: 12px; }

button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-align: start; }
.fix, .plain { min-height: 30px; padding: 5px 12px; border-radius: 8px; font-weight: 550; overflow-wrap: anywhere; }
.fix { background: var(--button); color: var(--button-ink); }
.fix:hover { opacity: .88; }
.plain { background: var(--tint); box-shadow: inset 0 0 0 1px var(--line); }
.plain:hover { background: var(--press); }
.quiet button { min-height: 24px; color: var(--soft); font-size: 12px; overflow-wrap: anywhere; }
.quiet button:hover { color: var(--ink); text-decoration: underline; text-underline-offset: 2px; }
.round { display: grid; place-items: center; flex: none; width: 26px; height: 26px; border-radius: 13px; color: var(--soft); }
.round:hover { background: var(--press); color: var(--ink); }
.stroke { width: 14px; height: 14px; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
.stepper { display: flex; align-items: center; margin-top: -3px; }
header > .round { margin-top: -3px; }
.position { min-width: 34px; text-align: center; color: var(--soft); font-size: 12px; font-variant-numeric: tabular-nums; white-space: nowrap; }
button:focus-visible, pre:focus-visible { outline: 2px solid var(--advice); outline-offset: 2px; }

.chip { display: flex; align-items: center; max-width: min(324px, calc(100cqw - 16px)); padding-inline-end: 4px; border-radius: 17px; }
.chip-open, .chip-note { display: flex; align-items: center; gap: 8px; min-width: 0; min-height: 34px; padding: 4px 4px 4px 11px; border-radius: 17px; }
.chip .icon { width: 16px; height: 16px; margin: 0; }
.chip-title { flex: none; max-width: min(210px, calc(100cqw - 110px)); font-weight: 550; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.chip-before { flex: 0 1000 auto; min-width: 0; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.chip-ref { flex: 0 1 auto; min-width: 0; color: var(--soft); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.chip-more { flex: none; min-height: 26px; padding: 0 8px; border-radius: 13px; color: var(--soft); text-decoration: underline; text-underline-offset: 2px; }
.chip-more:hover { color: var(--ink); background: var(--press); }
.chip-count { flex: none; padding: 0 6px; border-radius: 8px; background: var(--tint); color: var(--soft); font-size: 12px; }

@keyframes come { from { opacity: 0; transform: translateY(3px); } }
@media (prefers-reduced-motion: reduce) { .card, .chip { animation: none; } .track::before { transition: none; } }
@media print { .layer { display: none !important; } }
@media (forced-colors: active) {
  .card, .chip { border: 1px solid CanvasText; background: Canvas; }
  .mark { border-color: CanvasText; forced-color-adjust: none; }
  .fix, .plain, .track { border: 1px solid ButtonText; }
  .track::before { background: ButtonText; }
  [aria-checked="true"] .track { background: Highlight; }
}
`;
