import {
  chmodSync,
  copyFileSync,
  constants as fs,
  linkSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Python of this system, such as /usr/bin/python3.11. */
const python = realpathSync('/usr/bin/python3');
export const pythonName = basename(python);

export function write(path: string, text: string, mode = 0o644): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  chmodSync(path, mode);
  return path;
}

export function link(path: string, target: string): string {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path);
  return path;
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to, fs.COPYFILE_FICLONE);
  }
}

/** Installs a Python of its own below a folder: executable, links and libraries, with the module `mark` that holds the folder. */
export function installPython(prefix: string): string {
  const libraries = join(prefix, 'lib', pythonName);
  mkdirSync(libraries, { recursive: true });
  for (const name of readdirSync(join('/usr/lib', pythonName))) symlinkSync(join('/usr/lib', pythonName, name), join(libraries, name));
  writeFileSync(join(libraries, 'mark.py'), `prefix = ${JSON.stringify(prefix)}\n`);
  copy(python, join(prefix, 'bin', pythonName));
  return link(join(prefix, 'bin/python3'), pythonName);
}

/** Installs the Node.js of this process below a folder, as nvm does, with a global package. */
export function installNode(prefix: string): string {
  copy(realpathSync(process.execPath), join(prefix, 'bin/node'));
  write(join(prefix, 'lib/node_modules/tool/cli.js'), '#!/usr/bin/env node\nconsole.log(process.execPath);\n', 0o755);
  link(join(prefix, 'bin/tool'), '../lib/node_modules/tool/cli.js');
  return join(prefix, 'bin/node');
}

/** Installs what pyenv puts into PATH: a script that starts the version of the working directory, otherwise the global one. */
export function installPyenv(home: string): string {
  const root = join(home, '.pyenv');
  installPython(join(root, 'versions/3.0.1'));
  write(join(root, 'version'), '3.0.1\n');
  write(
    join(root, 'libexec/pyenv'),
    `#!/usr/bin/env bash
shift
version=$(cat .python-version 2>/dev/null || cat "$PYENV_ROOT/version") || exit 1
program="$PYENV_ROOT/versions/$version/bin/$1"
if [ ! -x "$program" ]; then echo "pyenv: version '$version' is not installed" >&2; exit 127; fi
shift
exec "$program" "$@"
`,
    0o755,
  );
  write(
    join(root, 'shims/python3'),
    `#!/usr/bin/env bash\nexport PYENV_ROOT="${root}"\nexec "${root}/libexec/pyenv" exec "\${0##*/}" "$@"\n`,
    0o755,
  );
  return join(root, 'shims');
}

/** Installs what asdf puts into PATH: it reads .tool-versions in the working directory, its parents and the home. */
export function installAsdf(home: string): string {
  const root = join(home, '.asdf');
  installPython(join(root, 'installs/python/3.0.2'));
  write(join(home, '.tool-versions'), 'nodejs 20.0.0\npython 3.0.2\n');
  write(
    join(root, 'bin/asdf'),
    `#!/usr/bin/env bash
shift
for file in "$PWD/.tool-versions" "$HOME/.tool-versions"; do
  version=$(sed -n 's/^python //p' "$file" 2>/dev/null)
  [ -n "$version" ] && break
done
case "$version" in
  path:*) prefix=\${version#path:} ;;
  *) prefix="$HOME/.asdf/installs/python/$version" ;;
esac
program="$prefix/bin/$1"; shift
exec "$program" "$@"
`,
    0o755,
  );
  write(join(root, 'shims/python3'), `#!/usr/bin/env bash\nexec "${root}/bin/asdf" exec "python3" "$@" # asdf_allow: "$HOME"\n`, 0o755);
  return join(root, 'shims');
}
