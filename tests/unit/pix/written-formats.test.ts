import { expect, test } from 'vitest';
import { parseFormats } from '../../../pix/written-formats.ts';

test.each([
  ['.csv', '.csv'],
  ['text/csv;charset=utf-8', '.csv'],
  ['text/csv; charset=utf-8', '.csv'],
  ['csv', '.csv'],
  ['CSV', '.csv'],
  ['*.csv', '.csv'],
  ['*.csv;*.XLSX', '.csv, .xlsx'],
  ['xml, zip', '.xml, .zip'],
  ['fichier csv', '.csv'],
  ['"text/csv"', '.csv'],
  ['application/vnd.ms-excel', '.xls'],
  ['text/comma-separated-values, .csv', '.csv'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', '.xlsx'],
  ['application/vnd.oasis.opendocument.spreadsheet', '.ods'],
  ['text/plain', '.txt'],
  ['text/xml,application/x-zip-compressed', '.xml, .zip'],
  ['constructor', undefined],
  ['liste des élèves', undefined],
  ['2', undefined],
  ['*', undefined],
  ['*/*', undefined],
])('%s is said %s', (accept, said) => {
  expect(parseFormats(accept)).toBe(said);
});
