import type { YearReportMessages } from '../../assets/messages/year-report-messages.ts';
import type { Figure } from '../../checklist/year-report/certification-figures.ts';

/** Measures of the drawing, in hundredths of nothing: it is as wide as its sheet. */
const WIDTH = 186;
const ROW = 9;
const LABELS = 50;
const LONGEST_BAR = 70;
const BAR = 5.6;

interface FiguresChartProps {
  readonly figures: readonly Figure[];
  readonly words: YearReportMessages;
}

/** What stands at the end of a bar. */
function sayFigure({ pupils, sessions, bound }: Figure, words: YearReportMessages): string {
  if (pupils === undefined) return words.unknown;
  const said = words.pupils(pupils, bound);
  return sessions === undefined ? said : `${said} (${words.sessions(sessions)})`;
}

/** The figures as bars, black on white: what is left is a bar that is not filled. */
function Bars({ figures, words }: FiguresChartProps) {
  const most = Math.max(1, ...figures.map(({ pupils = 0 }) => pupils));
  return (
    <svg class="figures-chart" viewBox={`0 0 ${WIDTH} ${figures.length * ROW}`} aria-hidden="true">
      <line x1={LABELS} x2={LABELS} y1="0" y2={figures.length * ROW} stroke="#000" stroke-width="0.4" />
      {figures.map((figure, index) => {
        const { id, pupils } = figure;
        const y = index * ROW;
        const width = pupils === undefined ? 0 : (pupils / most) * LONGEST_BAR;
        return (
          <g key={id}>
            <text x={LABELS - 2} y={y + 6} text-anchor="end">
              {words.figures[id]}
            </text>
            {pupils !== undefined && (
              <rect
                class={id === 'left' ? 'figures-left' : 'figures-bar'}
                x={LABELS}
                y={y + (ROW - BAR) / 2}
                width={Math.max(width, 0.4)}
                height={BAR}
              />
            )}
            <text class="figures-value" x={LABELS + width + 2} y={y + 6}>
              {sayFigure(figure, words)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** The same as a table, for who does not see it. */
function FiguresTable({ figures, words }: FiguresChartProps) {
  const { figure: head, pupils: pupilsHead, sessions: sessionsHead } = words.figureHeads;
  return (
    <div class="visually-hidden">
      <table>
        <caption>{words.figuresTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{pupilsHead}</th>
            <th scope="col">{sessionsHead}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ id, pupils, sessions, bound }) => (
            <tr key={id}>
              <th scope="row">{words.figures[id]}</th>
              <td>{pupils === undefined ? words.unknown : words.pupils(pupils, bound)}</td>
              <td>{sessions ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How the certification went, drawn. */
export function FiguresChart(props: FiguresChartProps) {
  return (
    <>
      <Bars {...props} />
      <FiguresTable {...props} />
    </>
  );
}
