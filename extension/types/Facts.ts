import type { CaptionFile } from "./CaptionFile";
import type { Face } from "./Face";

export type Facts = { kind?: "image" | "gif" | "video" | "captions", format?: string, misnamed: boolean, faces?: Array<Face>, textShare?: number, location?: boolean, owner?: boolean, credit?: string, duration?: number, width?: number, height?: number, captionTracks?: number, audio?: boolean, captions?: CaptionFile, incomplete: boolean, };
