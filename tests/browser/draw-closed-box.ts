/** Runs in the page: puts a text field there that nobody can see into, under the id "strange". */
export function drawClosedBox(): void {
  const host = document.createElement('div');
  host.id = 'strange';
  host.style.cssText = 'position:fixed;left:300px;top:400px';
  host.attachShadow({ mode: 'closed' }).append(document.createElement('textarea'));
  document.body.append(host);
}
