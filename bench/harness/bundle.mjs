import { join } from 'node:path';
import { build, stop } from 'esbuild';

const contenders = ['bare-server', 'bare-http-server', 'empty-server'];

/** Bundles the servers of comparison as build.mjs bundles the executable, and returns their paths. */
export async function bundleServers(folder) {
  await build({
    entryPoints: contenders.map((name) => join(import.meta.dirname, '../contenders', `${name}.mjs`)),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
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
  const [bare, bareHttp, empty] = contenders.map((name) => join(folder, `${name}.mjs`));
  return { bare, bareHttp, empty };
}
