/** A Markdown table, its columns aligned. */
export function formatTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((cell, index) =>
    Math.max(cell.length, ...rows.map((row) => row[index]?.length ?? 0)),
  );
  const toLine = (cells: readonly string[], filling = ' ') =>
    `| ${widths.map((width, index) => (cells[index] ?? '').padEnd(width, filling)).join(' | ')} |`;
  return [header, [], ...rows]
    .map((row, index) => (index === 1 ? toLine([], '-') : toLine(row)))
    .concat('')
    .join('\n');
}
