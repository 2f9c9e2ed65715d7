import { badInput } from '../../errors.js';

const placeholder = /\{([A-Za-z][\w-]*)\}/g;

/** The parameters that an element of an argument template names. */
export function placeholdersOf(element: string): string[] {
  return [...element.matchAll(placeholder)].map(([, name = '']) => name);
}

/** Linux takes 128 KiB for one argument (MAX_ARG_STRLEN), its end included. */
const longestArgument = 128 * 1024 - 1;

/**
 * Fills a template with values; each element stays one argument, whatever is in the value. An element whose parameter
 * was left out is left out too, with the option right before it. A value can't become an option: where it would begin
 * an argument with a hyphen, it is refused, unless a `--` stands before it in the template.
 * @throws ApiError `invalid-arguments`
 */
export function fillTemplate(template: readonly string[], values: Readonly<Record<string, unknown>>): string[] {
  const filled: string[] = [];
  let optionsEnded = false;
  for (const [index, element] of template.entries()) {
    const names = placeholdersOf(element);
    if (names.some((name) => values[name] === undefined)) {
      if (!optionsEnded && isOption(template[index - 1])) filled.pop();
      continue;
    }
    const argument = element.replace(placeholder, (_, name: string) => textOf(values[name]));
    const [first] = names;
    if (first !== undefined && element.startsWith(`{${first}}`) && argument.startsWith('-') && !optionsEnded) {
      throw refused(first, 'begins with a hyphen, and the script could take it for an option', 'Pass a value that does not begin with -.');
    }
    if (argument.includes('\0')) throw refused(names.join(', '), 'holds a NUL character', 'Pass it without.');
    if (Buffer.byteLength(argument) > longestArgument) throw refused(names.join(', '), 'is longer than 128 KiB', 'Pass a shorter value.');
    filled.push(argument);
    if (element === '--') optionsEnded = true;
  }
  return filled;
}

/** An element that is an option by itself, such as `--method`, whose value is the next one. */
function isOption(element: string | undefined): boolean {
  return element !== undefined && /^-/.test(element) && element !== '--' && element !== '-' && placeholdersOf(element).length === 0;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function refused(name: string, what: string, hint: string) {
  return badInput('invalid-arguments', `${name} ${what}.`, `${hint} Correct the call and send it again.`);
}
