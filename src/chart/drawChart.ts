import { createRequire } from 'node:module';
import type { Chart } from './chart.js';

/** Width of the picture in pixels before it is doubled for fine screens. */
const WIDTH = 820;
const BAR_HEIGHT = 46;
const FRAME_HEIGHT = 84;
/** Width kept for the words beside the bars. */
const LABELS = 330;

/** Its own light paper, so that a chat's dark theme changes nothing; text and bars stand out from it by 13 : 1 and 5 : 1. */
const PAPER = '#fbfaf7';
const INK = '#22262b';
const BAR = '#2b6ca3';
const RULE = '#c9c7c1';
const FONT = 'DejaVu Sans';

/**
 * Draws a chart as a PNG. The libraries and the font are loaded at the first call: a start must not wait
 * for them. The font comes with the program, as a server may have none; it has the letters of Vietnamese.
 */
export async function drawChart(chart: Chart): Promise<Uint8Array> {
  const svg = await drawSvg(chart);
  const { Resvg } = await import('@resvg/resvg-js');
  const require = createRequire(import.meta.url);
  const fontFiles = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((name) =>
    require.resolve(`dejavu-fonts-ttf/ttf/${name}`),
  );
  const picture = new Resvg(svg, {
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: FONT },
    fitTo: { mode: 'zoom', value: 2 },
  });
  return picture.render().asPng();
}

async function drawSvg({ title, bars, logarithmic }: Chart): Promise<string> {
  const [{ init, use }, { BarChart }, { GridComponent, TitleComponent }, { SVGRenderer }] =
    await Promise.all([
      import('echarts/core'),
      import('echarts/charts'),
      import('echarts/components'),
      import('echarts/renderers'),
    ]);
  use([BarChart, GridComponent, TitleComponent, SVGRenderer]);
  const height = FRAME_HEIGHT + bars.length * BAR_HEIGHT;
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
  try {
    drawing.setOption({
      animation: false,
      backgroundColor: PAPER,
      textStyle: { fontFamily: FONT, color: INK },
      title: {
        text: title,
        left: 16,
        top: 14,
        textStyle: {
          fontFamily: FONT,
          fontSize: 16,
          color: INK,
          width: WIDTH - 32,
          overflow: 'truncate',
        },
      },
      grid: { left: LABELS + 20, right: 150, top: 52, bottom: 24 },
      xAxis: {
        type: logarithmic ? 'log' : 'value',
        ...(logarithmic ? { min: logarithmicFloor(bars.map(({ value }) => value)) } : { min: 0 }),
        axisLabel: { show: false },
        splitLine: { lineStyle: { color: RULE } },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: bars.map(({ label }) => label),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: INK } },
        axisLabel: {
          color: INK,
          fontSize: 13,
          lineHeight: 16,
          width: LABELS - 10,
          overflow: 'break',
        },
      },
      series: [
        {
          type: 'bar',
          data: bars.map(({ value }) => value),
          barWidth: 20,
          itemStyle: { color: BAR },
          label: {
            show: true,
            position: 'right',
            color: INK,
            fontSize: 13,
            formatter: ({ dataIndex }: { readonly dataIndex: number }) =>
              bars[dataIndex]?.written ?? '',
          },
        },
      ],
    });
    return drawing.renderToSVGString();
  } finally {
    drawing.dispose();
  }
}

/** A full step below the smallest figure, so that its bar can be seen. */
function logarithmicFloor(values: readonly number[]): number {
  return 10 ** Math.floor(Math.log10(Math.min(...values)) - 0.5);
}
