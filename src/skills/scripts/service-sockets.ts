/** Sockets of services that start processes for their users, outside all namespaces of a script. */
export const serviceSockets = ['/run/user', '/run/dbus', '/run/systemd/private', '/run/docker.sock', '/run/podman', '/run/containerd'];
