import { badInput } from '../../errors.js';

const placeholder = /\{([A-Za-z][\w-]*)\}/g;

/** Returns the parameter names in an element of an argument template. */
export function placeholdersOf(element: string): string[] {
  return [...element.matchAll(placeholder)].map(([, name = '']) => name);
}

/** Linux limits one argument to 128 KiB, including the terminating NUL (MAX_ARG_STRLEN). */
const maxArgumentBytes = 128 * 1024 - 1;

/**
 * Fills a template with values. Each element stays one argument, whatever its value contains. An element whose parameter
 * is omitted is omitted too, along with the option directly before it. A value cannot become an option: a value that
 * would start an argument with a hyphen is rejected, unless the template contains `--` before it.
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
      throw invalidArgument(
        first,
        'starts with a hyphen, so the script could read it as an option',
        'Pass a value that does not start with -.',
      );
    }
    if (argument.includes('\0')) throw invalidArgument(names.join(', '), 'contains a NUL character', 'Remove the NUL character.');
    if (Buffer.byteLength(argument) > maxArgumentBytes)
      throw invalidArgument(names.join(', '), 'is longer than 128 KiB', 'Pass a shorter value.');
    filled.push(argument);
    if (element === '--') optionsEnded = true;
  }
  return filled;
}

/** Reports whether an element is an option whose value is the next element, such as `--method`. */
function isOption(element: string | undefined): boolean {
  return element !== undefined && /^-/.test(element) && element !== '--' && element !== '-' && placeholdersOf(element).length === 0;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function invalidArgument(name: string, what: string, hint: string) {
  return badInput('invalid-arguments', `${name} ${what}.`, hint);
}
