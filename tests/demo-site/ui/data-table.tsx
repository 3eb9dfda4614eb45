import type { ComponentChildren, JSX } from 'preact';
import { getRowSet } from '../client/redraw.ts';
import { translate } from '../client/translate.ts';

export interface Column<Row> {
  header: ComponentChildren;
  cell: (row: Row) => ComponentChildren;
}

interface DataTableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string | number;
}

export function DataTable<Row>({ caption, columns, rows, keyOf }: DataTableProps<Row>): JSX.Element {
  return (
    <div class="pix-table">
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
