/** What a JSON array or object is in GeoJSON, as far as its place tells. */
export type Role = 'root' | 'features' | 'feature' | 'geometry' | 'geometries' | 'other';

/** An array or object the scan stands in. Frames are reused: a text of 25 MB may hold millions. */
export interface Frame {
  isObject: boolean;
  role: Role;
  /** Current member name. */
  key: string;
  /** Current place in an array. */
  index: number;
  /** Names seen: in a list while few, in a set when many. */
  names: string[];
  nameSet: Set<string> | null;
}

/** Names longer in the list than this move to a set. */
const LISTED = 16;

/** The role of a value that opens inside `parent` (undefined: the whole text). */
export function roleInside(parent: Frame | undefined, isObject: boolean): Role {
  if (!parent) return isObject ? 'root' : 'other';
  const { role, key } = parent;
  if (role === 'features') return isObject ? 'feature' : 'other';
  if (role === 'geometries') return isObject ? 'geometry' : 'other';
  if (role === 'root' && key === 'features') return isObject ? 'other' : 'features';
  if ((role === 'root' || role === 'feature') && key === 'geometry') return isObject ? 'geometry' : 'other';
  if ((role === 'root' || role === 'geometry') && key === 'geometries')
    return isObject ? 'other' : 'geometries';
  return 'other';
}

/** Makes the frame ready for a new array or object. */
export function openFrame(frame: Frame | undefined, isObject: boolean, role: Role): Frame {
  const opened = frame ?? { isObject, role, key: '', index: 0, names: [], nameSet: null };
  opened.isObject = isObject;
  opened.role = role;
  opened.key = '';
  opened.index = 0;
  opened.names.length = 0;
  opened.nameSet = null;
  return opened;
}

/** Makes `name` the current member; false if the object already has one of that name. */
export function enterMember(frame: Frame, name: string): boolean {
  frame.key = name;
  if (frame.nameSet) {
    const fresh = !frame.nameSet.has(name);
    frame.nameSet.add(name);
    return fresh;
  }
  if (frame.names.includes(name)) return false;
  frame.names.push(name);
  if (frame.names.length > LISTED) frame.nameSet = new Set(frame.names);
  return true;
}

/** Where the scan stands, such as `features[3].properties.name`. */
export function pathOf(frames: readonly Frame[], depth: number): string {
  let path = '';
  for (const frame of frames.slice(0, depth)) {
    if (frame.isObject) path += path ? `.${frame.key}` : frame.key;
    else path += `[${frame.index}]`;
  }
  return path;
}
