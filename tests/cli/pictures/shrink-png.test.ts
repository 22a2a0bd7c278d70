import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPng, shrinkPng } from '../../../src/cli/pictures/shrink-png.ts';

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A picture of rows of colours, each row written with another of PNG's filters. */
function makePng(rows: number[][][], filters: number[]): Buffer {
  const [height, width] = [rows.length, rows[0]?.length ?? 0];
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.writeUIntBE(0x0802000000, 8, 5);
  const bytes = rows.map((row) => row.flat());
  const at = (row: number, x: number) => (x < 0 ? 0 : (bytes[row]?.[x] ?? 0));
  const lines = bytes.map((line, row) => {
    const guess = [
      () => 0,
      (x: number) => at(row, x - 3),
      (x: number) => at(row - 1, x),
      (x: number) => (at(row, x - 3) + at(row - 1, x)) >> 1,
    ][filters[row] ?? 0];
    return [filters[row] ?? 0, ...line.map((value, x) => (value - (guess?.(x) ?? 0)) & 255)];
  });
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const data = deflateSync(Buffer.from(lines.flat()));
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

const rows = [
  [
    [255, 0, 0],
    [0, 0, 0],
    [9, 8, 7],
  ],
  [
    [255, 0, 0],
    [1, 2, 3],
    [250, 251, 252],
  ],
  [
    [0, 128, 0],
    [0, 128, 1],
    [0, 128, 2],
  ],
  [
    [9, 8, 7],
    [255, 255, 255],
    [0, 0, 0],
  ],
];

describe('a screenshot made lighter', () => {
  it('is read through every filter that is used here', () => {
    expect([...readPng(makePng(rows, [0, 1, 2, 3])).data]).toEqual(rows.flat(2));
  });

  it('keeps every colour while there are no more than a palette holds', () => {
    const small = shrinkPng(makePng(rows, [0, 1, 2, 3]));
    expect(small[25]).toBe(3);
    const palette = small.subarray(small.indexOf('PLTE') + 4);
    const count = small.readUInt32BE(small.indexOf('PLTE') - 4) / 3;
    const colours = Array.from({ length: count }, (_, at) =>
      [...palette.subarray(at * 3, at * 3 + 3)].join(),
    );
    expect(colours.sort()).toEqual([...new Set(rows.flat().map((colour) => colour.join()))].sort());
  });

  it('refuses what Chromium does not write', () => {
    expect(() => readPng(shrinkPng(makePng(rows, [])))).toThrow(/Chromium/);
  });
});
