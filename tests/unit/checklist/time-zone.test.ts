import { expect, test } from 'vitest';

test('the time zone of this project is really in force', () => {
  expect(process.env.EXPECTED_TIME_ZONE).toMatch(/^\w+\/\w+$/);
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env.EXPECTED_TIME_ZONE);
});
