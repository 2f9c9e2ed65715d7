const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const longDays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const month = `(?<month>${months.join('|')})`;
const time = '(?<hour>[01]\\d|2[0-3]):(?<minute>[0-5]\\d):(?<second>[0-5]\\d|60)';

/** The formats of RFC 9110 §5.6.7: IMF-fixdate, that of RFC 850, and that of asctime. Case and spaces count. */
const formats = [
  new RegExp(`^(?<day>${days.join('|')}), (?<date>\\d\\d) ${month} (?<year>\\d{4}) ${time} GMT$`),
  new RegExp(`^(?<day>${longDays.join('|')}), (?<date>\\d\\d)-${month}-(?<shortYear>\\d\\d) ${time} GMT$`),
  new RegExp(`^(?<day>${days.join('|')}) ${month} (?<date>\\d\\d| \\d) ${time} (?<year>\\d{4})$`),
];

/**
 * Parses an HTTP-date strictly; returns epoch milliseconds, or undefined for every other text. For fields in which a wrong date
 * is the past, such as Expires: a guess would make a response fresh.
 */
export function parseHttpDate(text: string, now: number): number | undefined {
  for (const format of formats) {
    const { day = '', date, month: name = '', year, shortYear, hour, minute, second } = format.exec(text)?.groups ?? {};
    if (date === undefined) continue;
    const at = (fullYear: number) => {
      const parsed = new Date(0);
      parsed.setUTCFullYear(fullYear, months.indexOf(name), Number(date));
      // The date exists, as 30 February does not, and has this weekday.
      if (parsed.getUTCDate() !== Number(date) || days[parsed.getUTCDay()] !== day.slice(0, 3)) return undefined;
      return parsed.setUTCHours(Number(hour), Number(minute), Number(second));
    };
    return year === undefined ? at(fullYearOf(Number(shortYear), now)) : at(Number(year));
  }
  return undefined;
}

/** Returns the last year with these digits that is at most 50 years in the future (RFC 9110 §5.6.7). */
function fullYearOf(shortYear: number, now: number): number {
  const last = new Date(now).getUTCFullYear() + 50;
  return last - ((((last - shortYear) % 100) + 100) % 100);
}
