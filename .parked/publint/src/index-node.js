import path from 'node:path'
import { getPackDirectory, packAsList, supportedPackageManagers, unpack } from '@publint/pack'
import { createNodeVfs } from './node/vfs-node.js'
import { core } from './shared/core.js'
import { createTarballVfs } from './shared/vfs-tarball.js'

/**
 * @typedef {T extends string ? T : never} ExtractStringLiteral
 * @template T
 */

/**
 * @type {import('./index.d.ts').publint}
 */
export async function publint(options) {
  const pack = options?.pack ?? 'auto'
  // @ts-expect-error internal property passed from cli.js
  const log = options?._log ?? false

  /** @type {import('./shared/core.js').Vfs} */
  let vfs
  /** @type {string} */
  let resolvedPkgDir
  /** @type {string[] | undefined} */
  let packedFiles
  // If a pack object is provided, that means the user declares its own virtual
  // file system, e.g. for cases where they have the tarball file in hand or prefers
  if (typeof pack === 'object') {
    if ('tarball' in pack) {
      if (log) {
        console.log('Unpacking tarball...')
      }
      const result = await unpack(pack.tarball)
      vfs = createTarballVfs(result.files)
      resolvedPkgDir = options?.pkgDir ?? result.rootDir
    } else {
      vfs = createTarballVfs(pack.files)
      resolvedPkgDir = options?.pkgDir ?? process.cwd()
    }
  }
  // The rest options are used for manual packing and falls back to node vfs.
  // Only this flow allows publint to differentiate files that exist but not published.
  else {
    if (pack !== false) {
      const pkgDir = options?.pkgDir ?? process.cwd()
      const packageManager = await detectPackageManager(pkgDir, pack)
      const packDir = await getPackDirectory(pkgDir, packageManager)
      packedFiles = await getPackedFiles(pkgDir, packDir, packageManager, log)
      resolvedPkgDir = packDir
    } else {
      resolvedPkgDir = options?.pkgDir ?? process.cwd()
    }
    vfs = createNodeVfs()
  }

  if (log) {
    console.log('Linting...')
  }

  return core({
    pkgDir: resolvedPkgDir,
    vfs,
    level: options?.level ?? 'suggestion',
    strict: options?.strict ?? false,
    _packedFiles: packedFiles,
  })
}

/**
 * @param {string} pkgDir
 * @param {ExtractStringLiteral<import('./index.d.ts').Options['pack']>} pack
 * @return {Promise<import('@publint/pack').PackageManager>}
 */
async function detectPackageManager(pkgDir, pack) {
  if (pack === 'auto') {
    const { detect } = await import('package-manager-detector/detect')
    const detected = (await detect({ cwd: pkgDir }))?.name ?? 'npm'
    // @ts-expect-error ts struggles to narrow the type here
    if (supportedPackageManagers.includes(detected)) {
      // @ts-expect-error ts struggles to narrow the type here
      return detected
    } else {
      return 'npm'
    }
  }

  return pack
}

/**
 * @param {string} pkgDir
 * @param {string} packDir
 * @param {import('@publint/pack').PackageManager} packageManager
 * @param {boolean} log
 */
async function getPackedFiles(pkgDir, packDir, packageManager, log) {
  // When packing, we want to ignore scripts as `publint` itself could be used in one of them and could
  // cause an infinite loop. Also, running scripts might be slow and unexpected.

  // Yarn does not support ignoring scripts. If we know we're in a lifecycle event, try to warn about an infinite loop.
  // NOTE: this is not foolproof as one could invoke `yarn run <something>` within the lifecycle event, causing us
  // to unable to check if we're in a problematic lifecycle event.
  if (
    packageManager === 'yarn' &&
    ['prepack', 'postpack'].includes(process.env.npm_lifecycle_event ?? '')
  ) {
    throw new Error(
      `[publint] publint requires running \`yarn pack\` to lint the package, however, ` +
        `it is also being executed in the "${process.env.npm_lifecycle_event}" lifecycle event, ` +
        `which causes an infinite loop. Try to run publint outside of the lifecycle event instead.`,
    )
  }

  if (log) {
    console.log(`Packing files with \`${packageManager} pack\`...`)
  }

  const list = await packAsList(pkgDir, { packageManager, ignoreScripts: true })
  return list.map((file) => path.join(packDir, file))
}
