import type { ComponentChildren, JSX } from 'preact';
import { getRowSet } from '../client/redraw.ts';
import { translate } from '../client/translate.ts';

export interface Column<Row> {
  header: ComponentChildren;
  cell: (row: Row) => ComponentChildren;
}

interface DataTableProps<Row> {
  class?: string;
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string | number;
}

export function DataTable<Row>(props: DataTableProps<Row>): JSX.Element {
  const { caption, columns, rows, keyOf } = props;
  return (
    <div class={`pix-table ${props.class ?? ''}`}>
      <table>
        <caption class="screen-reader-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={index} scope="col">
                {typeof column.header === 'string' ? translate(column.header) : column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody key={getRowSet()}>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map((column, index) => (
                <td key={index}>{column.cell(row)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
