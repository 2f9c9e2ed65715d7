import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { environment } from './environment.mjs';

export const recordedFile = join(import.meta.dirname, '../recorded.json');
/** How much worse a ratio must be, in every repeat, to reject a change. */
export const tolerance = 0.15;
export const repeats = 3;
/**
 * How much more CPU time the base may take than recorded. Programs that share the caches of a core slow large programs more
 * than small ones, so on a machine that is busier, or slower, than that of the record, ratios decide nothing.
 */
const maxDisturbance = 1.25;

/** The CPU ratios of the deciding figures of one measurement, and the CPU time that the base took for it. */
export function cpuRatios(figures, recorder) {
  const ratios = {};
  for (const figure of figures.filter(({ decides }) => decides)) {
    const { cpu, baseCpu } = recorder.result(figure, 'this') ?? {};
    if (cpu !== undefined) ratios[figure.id] = { ratio: round(cpu.median), baseMs: round(baseCpu.median) };
  }
  return ratios;
}

/** The CPU ratios recorded for this major version of Node.js; `undefined` without a record. */
export function readRecorded(file) {
  return readAll(file)[majorVersion()]?.cpuRatios;
}

export async function writeRecorded(file, ratios) {
  const all = readAll(file);
  const { date, commit, machine, node } = environment();
  const cpuRatios = { ...all[majorVersion()]?.cpuRatios, ...ratios };
  await writeFile(file, `${JSON.stringify({ ...all, [majorVersion()]: { date, commit, machine, node, cpuRatios } }, undefined, 2)}\n`);
}

/** The figures whose ratio is worse than the recorded one by more than the tolerance, and those that decide nothing. */
export function compareWithRecord(figures, ratios, recorded) {
  const compared = figures.filter(({ id }) => ratios[id] !== undefined && recorded[id] !== undefined);
  const isDisturbed = ({ id }) => ratios[id].baseMs > recorded[id].baseMs * maxDisturbance;
  const isWorse = ({ id, kind }) => {
    const [now, before] = [ratios[id].ratio, recorded[id].ratio];
    return kind === 'speed' ? now < before * (1 - tolerance) : now > before * (1 + tolerance);
  };
  return { worse: compared.filter((one) => isWorse(one) && !isDisturbed(one)), disturbed: compared.filter(isDisturbed) };
}

const readAll = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});
const round = (number) => Number(number.toPrecision(3));
const majorVersion = () => process.versions.node.split('.')[0];
