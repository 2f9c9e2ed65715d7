import { createSocket, type Socket } from 'node:dgram';
import { isIP } from 'node:net';
import { parseAddress } from '../../../src/http/transport/guard/address.js';

/**
 * What names resolve to: for each name the answers to its first, second, ... lookup, of which the last one stays.
 * An answer is addresses of both families, or one other name (CNAME).
 */
export type Zone = Readonly<Record<string, readonly (readonly string[])[]>>;

export interface DnsServer {
  /** Every question, as `A name` or `AAAA name`. */
  readonly questions: string[];
  close(): Promise<void>;
}

const types = { A: 1, CNAME: 5, AAAA: 28 };

/** A name server on UDP (RFC 1035) that gives every answer a TTL of 0, and may change it with each question. */
export async function startDnsServer(zone: Zone, address: string, port: number): Promise<DnsServer> {
  const questions: string[] = [];
  const asked = new Map<string, number>();
  const socket: Socket = createSocket(isIP(address) === 6 ? 'udp6' : 'udp4');
  socket.on('message', (query, client) => {
    const { name, type, end } = readQuestion(query);
    const question = `${type === types.AAAA ? 'AAAA' : type === types.A ? 'A' : type} ${name}`;
    const nth = asked.get(question) ?? 0;
    asked.set(question, nth + 1);
    questions.push(question);
    socket.send(answerTo(query.subarray(0, end), recordsOf(zone, name, type, nth)), client.port, client.address);
  });
  await new Promise<void>((resolve) => socket.bind(port, address, resolve));
  return { questions, close: () => new Promise((resolve) => socket.close(() => resolve())) };
}

function readQuestion(query: Buffer): { name: string; type: number; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query.readUInt8(at); length > 0; length = query.readUInt8(at)) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join('.').toLowerCase(), type: query.readUInt16BE(at + 1), end: at + 5 };
}

interface ResourceRecord {
  readonly owner: string;
  readonly type: number;
  readonly data: Buffer;
}

/** Undefined: there is no such name. */
function recordsOf(zone: Zone, name: string, type: number, nth: number): ResourceRecord[] | undefined {
  const rounds = zone[name];
  const answer = rounds?.[Math.min(nth, rounds.length - 1)];
  if (answer === undefined) return undefined;
  return answer.flatMap((value) => {
    const family = isIP(value);
    if (family === 0) return [{ owner: name, type: types.CNAME, data: encodeName(value) }, ...(recordsOf(zone, value, type, nth) ?? [])];
    if (type !== (family === 6 ? types.AAAA : types.A)) return [];
    return [{ owner: name, type, data: addressData(value) }];
  });
}

function addressData(address: string): Buffer {
  const bytes = parseAddress(address) ?? [];
  return Buffer.from(isIP(address) === 6 && bytes.length === 4 ? [...Array<number>(10).fill(0), 0xff, 0xff, ...bytes] : bytes);
}

function answerTo(question: Buffer, records: readonly ResourceRecord[] | undefined): Buffer {
  const header = Buffer.alloc(12);
  question.copy(header, 0, 0, 2);
  // A recursive answer; NXDOMAIN for what is not in the zone.
  header.writeUInt16BE(0x8180 | (records === undefined ? 3 : 0), 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(records?.length ?? 0, 6);
  const answers = (records ?? []).map(({ owner, type, data }) => {
    const fixed = Buffer.alloc(10);
    fixed.writeUInt16BE(type, 0);
    fixed.writeUInt16BE(1, 2);
    fixed.writeUInt16BE(data.length, 8);
    return Buffer.concat([encodeName(owner), fixed, data]);
  });
  return Buffer.concat([header, question.subarray(12), ...answers]);
}

function encodeName(name: string): Buffer {
  const labels = name.split('.').map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label, 'latin1')]));
  return Buffer.concat([...labels, Buffer.from([0])]);
}
