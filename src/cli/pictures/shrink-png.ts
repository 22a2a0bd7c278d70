import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A picture's pixels, three bytes each. */
type Pixels = { width: number; height: number; data: Uint8Array };

/** Writes a screenshot with a palette of 256 colours at most: a third of the weight, and no eye tells the difference. */
export function shrinkPng(png: Buffer): Buffer {
  const { width, height, data } = readPng(png);
  const counts = new Map<number, number>();
  const colours = new Uint32Array(width * height);
  for (let at = 0; at < colours.length; at++) {
    const colour = ((data[at * 3] ?? 0) << 16) | ((data[at * 3 + 1] ?? 0) << 8) | (data[at * 3 + 2] ?? 0);
    colours[at] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const boxes = split(counts);
  const palette = Buffer.alloc(boxes.length * 3);
  const index = new Map<number, number>();
  for (const [number, box] of boxes.entries()) {
    palette.writeUIntBE(mean(box, counts), number * 3, 3);
    for (const colour of box) index.set(colour, number);
  }
  const rows = Buffer.alloc(height * (width + 1));
  for (let at = 0; at < colours.length; at++)
    rows[at + Math.floor(at / width) + 1] = index.get(colours[at] ?? 0) ?? 0;
  const head = Buffer.from(png.subarray(16, 29));
  head[9] = 3; // indexed
  return Buffer.concat([
    png.subarray(0, 8),
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Reads what Chromium writes: 8 bits, red, green and blue, not interlaced. */
export function readPng(png: Buffer): Pixels {
  const [width, height, kind] = [png.readUInt32BE(16), png.readUInt32BE(20), png.readUIntBE(24, 5)];
  if (kind !== 0x0802000000) throw new Error('not a picture as Chromium writes it');
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const raw = inflateSync(Buffer.concat(parts));
  const stride = width * 3;
  const data = new Uint8Array(stride * height);
  for (let row = 0; row < height; row++) {
    const filter = raw[row * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const at = row * stride + x;
      const left = x < 3 ? 0 : (data[at - 3] ?? 0);
      const above = row === 0 ? 0 : (data[at - stride] ?? 0);
      const corner = x < 3 || row === 0 ? 0 : (data[at - stride - 3] ?? 0);
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0;
      data[at] = (raw[row * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return { width, height, data };
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [one, two, three] = [left, above, corner].map((value) => Math.abs(guess - value)) as [
    number,
    number,
    number,
  ];
  if (one <= two && one <= three) return left;
  return two <= three ? above : corner;
}

/** Median cut: the box with most to lose is cut in two until there are as many as a palette holds. */
function split(counts: ReadonlyMap<number, number>): number[][] {
  const boxes = [measure([...counts.keys()], counts)];
  while (boxes.length < 256) {
    const worst = boxes.reduce((one, other) => (other.loss > one.loss ? other : one));
    if (worst.loss === 0) break;
    const { colours, shift } = worst;
    colours.sort((one, other) => channel(one, shift) - channel(other, shift));
    const half = colours.reduce((sum, colour) => sum + (counts.get(colour) ?? 0), 0) / 2;
    let cut = 0;
    for (let seen = 0; cut < colours.length - 1 && seen < half; cut++)
      seen += counts.get(colours[cut] ?? 0) ?? 0;
    const parts = [colours.slice(0, Math.max(1, cut)), colours.slice(Math.max(1, cut))];
    boxes.splice(boxes.indexOf(worst), 1, ...parts.map((part) => measure(part, counts)));
  }
  return boxes.map(({ colours }) => colours);
}

/** The channel that varies most within a box, and how much is lost if all of it becomes one colour. */
function measure(colours: number[], counts: ReadonlyMap<number, number>) {
  let [shift, loss] = [0, 0];
  for (const one of [0, 8, 16]) {
    const values = colours.map((colour) => channel(colour, one));
    const weights = colours.map((colour) => Math.sqrt(counts.get(colour) ?? 0));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const middle = values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0) / total;
    const spread = values.reduce((sum, value, at) => sum + (value - middle) ** 2 * (weights[at] ?? 0), 0);
    if (spread > loss) [shift, loss] = [one, spread];
  }
  return { colours, shift, loss: colours.length > 1 ? loss : 0 };
}

function mean(box: readonly number[], counts: ReadonlyMap<number, number>): number {
  const total = box.reduce((sum, colour) => sum + (counts.get(colour) ?? 0), 0);
  return [16, 8, 0].reduce((sum, shift) => {
    const value = box.reduce((all, colour) => all + channel(colour, shift) * (counts.get(colour) ?? 0), 0);
    return sum | (Math.round(value / total) << shift);
  }, 0);
}

function channel(colour: number, shift: number): number {
  return (colour >> shift) & 255;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}
