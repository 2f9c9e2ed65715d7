/** Folders of the configuration in which agents may write and read files, as absolute paths. Without one, they may not. */
export interface FileFolders {
  readonly save?: string;
  readonly read?: string;
}
