import { join } from 'node:path';
import { build, stop } from 'esbuild';

const contenders = ['bare-server', 'bare-http-server', 'empty-server'];

/** Bundles code as build.mjs bundles the executable. */
export async function bundle(options) {
  await build({
    ...options,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    minify: true,
    logLevel: 'warning',
    // Bundled CommonJS packages call require for Node's own modules.
    banner: { js: "import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);" },
  });
  // Otherwise its process runs until the end.
  await stop();
}

/** Bundles the servers of comparison, and returns their paths. */
export async function bundleServers(folder) {
  const entryPoints = contenders.map((name) => join(import.meta.dirname, '../contenders', `${name}.mjs`));
  await bundle({ entryPoints, outdir: folder, outExtension: { '.js': '.mjs' } });
  const [bare, bareHttp, empty] = contenders.map((name) => join(folder, `${name}.mjs`));
  return { bare, bareHttp, empty };
}
