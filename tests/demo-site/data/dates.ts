/** Today in the browser's time zone, `YYYY-MM-DD`. */
export function todayString(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}

/** `2026-11-30` as `30/11/2026`. */
export function shortDate(day: string): string {
  return day.split('-').reverse().join('/');
}

/** `2026-11-30` as `30 novembre 2026`. */
export function longDate(day: string): string {
  return formatDay(day, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** `2026-11-30` as `lundi 30 novembre 2026`. */
export function weekdayDate(day: string): string {
  return formatDay(day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

function formatDay(day: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('fr-FR', { ...options, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
