import { describe, expect, it } from 'vitest';
import { type Chart, isWide, lengthOf } from '../../src/chart/chart.js';
import { drawChart } from '../../src/chart/drawChart.js';

const chart = (values: readonly number[], logarithmic = false): Chart => ({
  title: 'Kim ngạch xuất khẩu <b>&amp;</b>',
  bars: values.map((value) => ({
    label: `exports · Hà Nội → Lào · ${value}`,
    value,
    written: `US$${value}`,
  })),
  logarithmic,
});

/** Width and height as the PNG's own header has them. */
function sizeOf(png: Uint8Array): readonly number[] {
  const header = new DataView(png.buffer, png.byteOffset);
  return [header.getUint32(16), header.getUint32(20)];
}

describe('a chart', () => {
  it('is a PNG that grows with its bars', async () => {
    const [short, long] = await Promise.all([
      drawChart(chart([3, 1])),
      drawChart(chart([5, 4, 3, 2])),
    ]);
    expect([...short.slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    const [width, height = 0] = sizeOf(short);
    expect(width).toBe(1640);
    expect(sizeOf(long)).toEqual([width, height + 2 * 2 * 46]);
    expect(long.length).toBeLessThan(1_000_000);
  });

  it('is drawn from figures that are a million times apart, and of zero', async () => {
    const wide = await drawChart(chart([7.41e12, 13_000], true));
    const zero = await drawChart(chart([0, 0]));
    expect(wide.length).toBeGreaterThan(1000);
    expect(zero.length).toBeGreaterThan(1000);
  });

  it('shows its letters in the font that comes along', async () => {
    const blank = await drawChart({ ...chart([1]), title: '' });
    const titled = await drawChart({ ...chart([1]), title: 'Đường sắt Lào Cai' });
    expect(titled.length).toBeGreaterThan(blank.length + 500);
  });

  it('takes a logarithmic scale only for figures far apart', () => {
    expect(isWide([200, 1])).toBe(false);
    expect(isWide([201, 1])).toBe(true);
    expect(isWide([201, 0])).toBe(false);
  });

  it('has bars between nothing and the whole width', () => {
    const linear = chart([4, 1]);
    expect(linear.bars.map(({ value }) => lengthOf(value, linear))).toEqual([1, 0.25]);
    const steps = chart([1e9, 1e3], true);
    const [long = 0, short = 0] = steps.bars.map(({ value }) => lengthOf(value, steps));
    expect(long).toBe(1);
    expect(short).toBeGreaterThan(0);
    expect(short).toBeLessThan(0.1);
    expect(lengthOf(0, chart([0]))).toBe(0);
  });
});
