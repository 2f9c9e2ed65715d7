import { countTokens } from 'gpt-tokenizer';
import { describe, expect, it } from 'vitest';
import * as bodies from '../../bench/answers/bodies.mjs';
import { createRandom } from '../../bench/answers/random.mjs';
import { estimateTokens, maxTokensPerCharacter } from '../../src/runtime/estimate-tokens.js';
import { fc } from '../helpers/properties.js';

const random = createRandom(7);
const list = <Item>(count: number, item: (index: number) => Item) => Array.from({ length: count }, (_, index) => item(index));

const samples: Record<string, unknown> = {
  charges: bodies.stripeCharges(),
  pods: bodies.pods(),
  companies: bodies.companies(),
  packument: bodies.packument(50),
  rows: bodies.rows(200),
  issues: bodies.issues(),
  GeoJSON: bodies.shapes(),
  embeddings: bodies.embeddings(2),
  base64: bodies.file(12_000),
  'a stack trace': bodies.failure(),
  English: bodies.articles(undefined, 40),
  Chinese: bodies.articles(bodies.chinese, 40),
  German: bodies.articles(bodies.german, 40),
  hashes: list(200, () => random.hex(40)),
  UUIDs: list(200, () => ({ id: [8, 4, 4, 4, 12].map((length) => random.hex(length)).join('-') })),
  dates: list(200, () => random.date()),
  integers: list(1000, () => random.integer(1e6)),
  prices: list(1000, () => random.integer(1e5) / 100),
  coordinates: list(300, () => [random.fraction() * 180, random.fraction() * 90]),
  tokens: list(100, () => `eyJhbGciOiJIUzI1NiJ9.${random.base64(120)}.${random.base64(43)}`),
  URLs: list(100, () => `https://api.example.com/v1/${random.words(1)}/${random.integer(1e6)}?page=${random.integer(9)}`),
  camelCase: Object.fromEntries(list(200, (n) => [`${random.words(1)}Id${n}`, random.integer(9)])),
};

function sampleOf(name: string): string {
  return JSON.stringify(samples[name]).slice(0, 8192);
}

describe('estimateTokens', () => {
  it('differs from o200k by less than 7% in the median and 17% in the 95th percentile', () => {
    const errors = Object.keys(samples).map((name) => {
      const tokens = countTokens(sampleOf(name));
      return Math.abs(estimateTokens(sampleOf(name)) / tokens - 1);
    });
    errors.sort((one, other) => one - other);
    expect(errors[Math.floor(errors.length / 2)]).toBeLessThan(0.07);
    expect(errors[Math.floor(errors.length * 0.95)]).toBeLessThan(0.17);
  });

  it.each(['embeddings', 'coordinates', 'base64', 'tokens', 'hashes'])('estimates %s with an error below 0.12', (name) => {
    const ratio = estimateTokens(sampleOf(name)) / countTokens(sampleOf(name));
    expect(ratio).toBeGreaterThan(0.88);
    expect(ratio).toBeLessThan(1.12);
  });

  it.each([
    ['Russian', 'Не удалось подключиться к хранилищу: превышен предел ожидания, повторите отправку накладной позже. '],
    ['Arabic', 'خطأ في الاتصال بالخادم البيانات المستخدم الطلب '],
    ['Korean', '서버 오류 요청 데이터 사용자 연결 시간 초과 업데이트 '],
    ['Japanese', '東京のサーバーでエラーが発生しました。接続のデータを取得できません。'],
    ['Hindi', 'सर्वर त्रुटि अनुरोध डेटा उपयोगकर्ता समय '],
    ['emoji', '😀🎉🚀🔥✅🌍🍕'],
    ['brackets', '[[[[[[[[[[]]]]]]]]]]'],
    ['indentation', '{\n    "a": 1,\n    "b": {\n        "c": "text"\n    }\n}\n'],
    ['line ends in JSON', 'at org.example.Main(Main.java:7)\\n\\tat '],
  ])('estimates %s with an error below 0.4', (_name, text) => {
    const long = text.repeat(40);
    const ratio = estimateTokens(long) / countTokens(long);
    expect(ratio).toBeGreaterThan(0.6);
    expect(ratio).toBeLessThan(1.4);
  });

  it('returns zero for an empty text', () => {
    expect(estimateTokens('')).toBe(0);
    expect(estimateTokens('word')).toBe(2);
    expect(estimateTokens('word '.repeat(100))).toBeGreaterThan(100);
  });

  it('never exceeds the limit for each character', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom(...'aB1 .\\\n"é語') }));
    fc.assert(fc.property(text, (one) => estimateTokens(one) <= Math.ceil(one.length * maxTokensPerCharacter)));
  });
});
