import { expect, it } from 'vitest';
import { printCall } from '../../src/cli/io/print.js';

it('prints the notes about a response before its body', () => {
  const result = {
    ok: true,
    status: 200,
    url: 'https://api.example/',
    body: 'fine',
    notes: ['The header x-long is shortened.'],
  };
  expect(printCall(result, { method: 'GET', colour: false }).split('\n').slice(1)).toEqual([
    '  note: The header x-long is shortened.',
    '',
    'fine',
    '',
  ]);
});
