/** Folders that programs need; everything else (homes, /run with its sockets, /var, other mounts) is not mounted. */
export const systemFolders: readonly string[] = [
  '/usr',
  '/bin',
  '/sbin',
  '/lib',
  '/lib32',
  '/lib64',
  '/libx32',
  '/etc',
  '/opt',
  '/nix',
  '/gnu',
];

/** Sockets of services that start processes for their users, outside all namespaces of a script. */
export const serviceSockets = ['/run/user', '/run/dbus', '/run/systemd/private', '/run/docker.sock', '/run/podman', '/run/containerd'];
