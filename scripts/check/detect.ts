import { eld } from 'eld/small';
import type { Detection } from '../../lib/match/detection.ts';

/** Which language a sample is in, without a browser. */
export async function detectOffline(sample: string): Promise<Detection> {
  const result = eld.detect(sample);
  return { language: result.language || null, isReliable: result.isReliable() };
}
