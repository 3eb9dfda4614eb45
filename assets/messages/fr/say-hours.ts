/** An hour of the day, or a length of time, in minutes: "8 h", "10 h 30", never broken between two lines. */
export function sayHours(minutes: number): string {
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)}\u202Fh${rest === 0 ? '' : `\u202F${String(rest).padStart(2, '0')}`}`;
}

/** The same of `HH:MM`. */
export function sayTime(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return sayHours(60 * hours + minutes);
}
