import { createSocket, type Socket } from 'node:dgram';
import { isIP } from 'node:net';
import { parseAddress } from '../../../src/http/transport/guard/address.js';

/**
 * Responses by host name: for the first, second, ... lookup of a name; the last response is repeated.
 * A response contains addresses of both families, or one other name (CNAME).
 */
export type Zone = Readonly<Record<string, readonly (readonly string[])[]>>;

export interface DnsServer {
  /** Received questions, as `A name` or `AAAA name`. */
  readonly questions: string[];
  close(): Promise<void>;
}

const types = { A: 1, CNAME: 5, AAAA: 28 };

/** Starts a DNS server on UDP (RFC 1035). Its responses have a TTL of 0, and can differ for each question. */
export async function startDnsServer(zone: Zone, address: string, port: number): Promise<DnsServer> {
  const questions: string[] = [];
  const lookups = new Map<string, number>();
  const socket: Socket = createSocket(isIP(address) === 6 ? 'udp6' : 'udp4');
  socket.on('message', (query, client) => {
    const { name, type, end } = readQuestion(query);
    const question = `${type === types.AAAA ? 'AAAA' : type === types.A ? 'A' : type} ${name}`;
    const nth = lookups.get(question) ?? 0;
    lookups.set(question, nth + 1);
    questions.push(question);
    socket.send(encodeResponse(query.subarray(0, end), recordsOf(zone, name, type, nth)), client.port, client.address);
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

/** Returns the records of a response; undefined if the zone does not contain the name. */
function recordsOf(zone: Zone, name: string, type: number, nth: number): ResourceRecord[] | undefined {
  const responses = zone[name];
  const response = responses?.[Math.min(nth, responses.length - 1)];
  if (response === undefined) return undefined;
  return response.flatMap((value) => {
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

function encodeResponse(question: Buffer, records: readonly ResourceRecord[] | undefined): Buffer {
  const header = Buffer.alloc(12);
  question.copy(header, 0, 0, 2);
  // Flags QR, RD and RA; NXDOMAIN if the zone does not contain the name.
  header.writeUInt16BE(0x8180 | (records === undefined ? 3 : 0), 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(records?.length ?? 0, 6);
  const encodedRecords = (records ?? []).map(({ owner, type, data }) => {
    const fixedFields = Buffer.alloc(10);
    fixedFields.writeUInt16BE(type, 0);
    fixedFields.writeUInt16BE(1, 2);
    fixedFields.writeUInt16BE(data.length, 8);
    return Buffer.concat([encodeName(owner), fixedFields, data]);
  });
  return Buffer.concat([header, question.subarray(12), ...encodedRecords]);
}

function encodeName(name: string): Buffer {
  const labels = name.split('.').map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label, 'latin1')]));
  return Buffer.concat([...labels, Buffer.from([0])]);
}
