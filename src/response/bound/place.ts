/** Where a value is in a body. */
export interface Place {
  readonly parent: Place | undefined;
  readonly key: string;
  /** Position among its siblings. */
  readonly index: number;
  /** Number of arrays and objects around it. */
  readonly level: number;
  /** False if its pointer would be too long to show; what is missing there counts for the nearest place with a pointer. */
  readonly hasPointer: boolean;
  readonly pointerLength: number;
}

const maxPointerLength = 500;

export const root: Place = { parent: undefined, key: '', index: 0, level: 0, hasPointer: true, pointerLength: 0 };

/** Returns the place of a member. `isNamed`: its key is shown completely. */
export function placeOf(parent: Place, key: string, index: number, isNamed = true): Place {
  const pointerLength = parent.pointerLength + key.length + 1;
  const hasPointer = parent.hasPointer && isNamed && pointerLength <= maxPointerLength;
  return { parent, key, index, level: parent.level + 1, hasPointer, pointerLength };
}

/** Returns the JSON Pointer (RFC 6901) of a place. */
export function pointerOf({ parent, key }: Place): string {
  return parent === undefined ? '' : `${pointerOf(parent)}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** Orders places by level, and those of one level as they are in the body. */
export function compareLevels(one: Place, other: Place): number {
  if (one.level !== other.level) return one.level - other.level;
  if (one.parent === undefined || other.parent === undefined || one.parent === other.parent) return one.index - other.index;
  return compareLevels(one.parent, other.parent) || one.index - other.index;
}
