import { spawnSync } from 'node:child_process';
import * as z from 'zod';

const element = z.object({ attributes: z.record(z.string(), z.string()), text: z.string() });
const suite = z.object({
  attributes: z.record(z.string(), z.string()),
  cases: z.array(z.object({ attributes: z.record(z.string(), z.string()), failures: z.array(element) })),
});
const report = z.object({ attributes: z.record(z.string(), z.string()), suites: z.array(suite) });

/** Reads a report like the consumers that are written in Python: with expat, into suites, cases and failures. */
const program = `
import json, sys
import xml.etree.ElementTree as tree
root = tree.fromstring(sys.stdin.buffer.read())
assert root.tag == 'testsuites', root.tag
def failure(one): return {'attributes': one.attrib, 'text': one.text or ''}
def case(one):
    assert one.tag == 'testcase' and all(child.tag == 'failure' for child in one)
    return {'attributes': one.attrib, 'failures': [failure(child) for child in one]}
def suite(one):
    assert one.tag == 'testsuite', one.tag
    return {'attributes': one.attrib, 'cases': [case(child) for child in one]}
json.dump({'attributes': root.attrib, 'suites': [suite(child) for child in root]}, sys.stdout)
`;

/** Parses a JUnit report. @throws Error if it is not XML, or contains other elements */
export function parseJUnit(xml: string): z.infer<typeof report> {
  const { status, stdout, stderr } = spawnSync('/usr/bin/python3', ['-c', program], { input: xml, encoding: 'utf8' });
  if (status !== 0) throw new Error(`not a JUnit report: ${stderr}`);
  return report.parse(JSON.parse(stdout));
}
