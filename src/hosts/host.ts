/** Where a host is looked for. */
export interface Places {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly platform: NodeJS.Platform;
  /** Folder of the project. */
  readonly cwd: string;
}

/** `user`: for all projects of this user. `project`: for everyone who opens the project. */
export type InstallScope = 'user' | 'project';
export const installScopes: readonly InstallScope[] = ['user', 'project'];

/** How a host starts this server. */
export interface Server {
  readonly command: string;
  readonly args: readonly string[];
  /** Environment variables that the server reads and that the host must pass on, because they contain secrets. */
  readonly variables: readonly string[];
  /** Environment variables whose values are written into the entry. */
  readonly env: Readonly<Record<string, string>>;
}

export type Entry = Readonly<Record<string, unknown>>;

/**
 * Which variables of its own environment a host passes on without being asked. `few`: HOME, PATH and the like. `harmless`: all
 * but those whose names look like secrets.
 */
export type Inherited = 'all' | 'harmless' | 'few';

/** `strict`: neither comments nor trailing commas. `comments`: no trailing commas. */
export type JsonSyntax = 'strict' | 'comments';

/** What this program knows about a host: its files, and the form of an entry. */
export interface Host {
  readonly id: string;
  readonly name: string;
  readonly format: 'json' | 'toml' | 'yaml';
  /** Keys that lead to the entries. */
  readonly path: readonly string[];
  /** Returns the files of a scope. An entry belongs in each whose folder exists, otherwise in the first one. Empty: the host has none. */
  files(scope: InstallScope, places: Places): readonly string[];
  /** Returns files and folders; one that exists shows that the host is installed. */
  traces(places: Places): readonly string[];
  /** Name of its executable; on PATH, it shows that the host is installed. */
  readonly program?: string;
  readonly inherits: Inherited;
  /** Whether it is started outside a shell, whose PATH it then lacks. */
  readonly isDesktop?: true;
  /** A reference to a variable in an entry, which the host replaces; the groups are its name, and what it is without a value. Default: it replaces none. */
  readonly reference?: RegExp;
  /** Whether an entry can name a variable without its value. */
  readonly namesVariables: boolean;
  entry(server: Server): Entry;
  /** Commands of the host that change the user's file, which the host writes itself while it runs. */
  readonly ownCommands?: { add(entry: Entry): readonly string[]; remove(): readonly string[] };
  /** VS Code asks for secrets, which a list in the same file describes. */
  readonly asksForVariables?: true;
  /** What of JSON the host reads. Default: comments and trailing commas too. */
  readonly syntax?: JsonSyntax;
  /** Whether it reads only the last of its files whose folder exists. */
  readonly readsLastFile?: true;
  /** Returns the time that the entry allows a server until its tools are listed. */
  maxStartMs?(entry: Entry): number | undefined;
  /** Maximum length of the names of server and tool together. */
  readonly maxNameLength?: number;
  /** What the user does next. */
  readonly next: string;
}

/** Name of the entry in each host. */
export const entryName = 'api-integration';
