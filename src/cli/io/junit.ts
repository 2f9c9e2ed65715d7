import { showInvisibleInLines } from '../../runtime/visible-text.js';
import { type NamedResult, readTest } from './print-test.js';
import { uniqueNames } from './unique-names.js';

/**
 * Formats results as JUnit XML (https://github.com/testmoapp/junitxml): a suite per endpoint, a case per expectation. Names are
 * unique, because consumers keep one case of each classname and name.
 */
export function printJUnit(results: readonly NamedResult[]): string {
  const names = uniqueNames(results.map(({ name }) => name));
  const suites = results.map(({ result }, index) => suiteOf({ name: names[index] ?? '', result }));
  const [tests, failures] = [sum(suites.map((suite) => suite.tests)), sum(suites.map((suite) => suite.failures))];
  const seconds = sum(suites.map((suite) => suite.seconds));
  const attributes = `name="api-integration-mcp test" tests="${tests}" failures="${failures}" errors="0" time="${seconds.toFixed(3)}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${attributes}>\n${suites.map(({ xml }) => xml).join('')}</testsuites>\n`;
}

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly seconds: number;
  readonly xml: string;
}

interface Case {
  readonly name: string;
  readonly failure?: { readonly type: string; readonly message: string; readonly details: string };
}

function suiteOf({ name, result }: NamedResult): Suite {
  const test = readTest(result);
  const seconds = (test.timing.totalMs ?? 0) / 1000;
  const { error, verdict = '' } = test;
  // A call that is refused before its first sample has no hints of its own.
  const hints = test.hints.length === 0 && error !== undefined ? [error.hint] : test.hints;
  const details = [...hints, ...(test.bodyStart.length > 0 ? ['', 'Start of the response body:', ...test.bodyStart] : [])].join('\n');
  // An expectation that is not met fails its own case.
  const responseCase: Case =
    error === undefined || error.code === 'expectation-failed'
      ? { name: 'responds' }
      : { name: 'responds', failure: { type: error.code, message: verdict === '' ? error.message : verdict, details } };
  const expectations = test.assertions.map(({ check, ok, expected, actual }): Case => {
    if (ok) return { name: check };
    const message = `${check} is ${actual}, expected ${expected}`;
    return { name: check, failure: { type: 'expectation-failed', message, details } };
  });
  const unnumbered = [responseCase, ...expectations];
  const names = uniqueNames(unnumbered.map((one) => one.name));
  const cases = unnumbered.map((one, index) => ({ ...one, name: names[index] ?? one.name }));
  const failures = cases.filter(({ failure }) => failure !== undefined).length;
  const body = cases.map((one, index) => caseXml(name, one, index === 0 ? seconds : 0)).join('');
  const head = `name="${xmlText(name)}" tests="${cases.length}" failures="${failures}" errors="0" time="${seconds.toFixed(3)}"`;
  return { tests: cases.length, failures, seconds, xml: `  <testsuite ${head}>\n${body}  </testsuite>\n` };
}

function caseXml(suite: string, { name, failure }: Case, seconds: number): string {
  const head = `classname="${xmlText(suite)}" name="${xmlText(name)}" time="${seconds.toFixed(3)}"`;
  if (failure === undefined) return `    <testcase ${head}/>\n`;
  const { type, message, details } = failure;
  return `    <testcase ${head}>\n      <failure type="${xmlText(type)}" message="${xmlText(message)}">${elementText(details)}</failure>\n    </testcase>\n`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
};

/**
 * Escapes text for XML. Invisible characters, most of which XML 1.0 §2.2 forbids even as references, are shown. Line breaks
 * and tabs are references, because parsers turn them into spaces in attributes (§3.3.3).
 */
function xmlText(text: string): string {
  return showInvisibleInLines(text).replace(/[&<>"'\t\n]/g, (character) => entities[character] ?? '');
}

/** Line breaks and tabs are themselves in the text of an element, which is easier to read in the file. */
function elementText(text: string): string {
  return xmlText(text).replaceAll('&#10;', '\n').replaceAll('&#9;', '\t');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
