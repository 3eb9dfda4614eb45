import { afterAll } from 'vitest';
import { testLife } from '../e2e/life.ts';
import { keepFigures } from './figures.ts';

const COUNTS = { navigations: 200, tabs: 50, updatedTabs: 10, removals: 1000 };

testLife(COUNTS);

afterAll(() => keepFigures('a long life', { ...COUNTS }));
