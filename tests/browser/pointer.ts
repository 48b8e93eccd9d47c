/** The reader's hand: events that the browser itself makes, so that they are trusted. */
import { onTestFinished, vi } from 'vitest';
import { cdp } from 'vitest/browser';

interface Mouse {
  readonly x: number;
  readonly y: number;
  readonly type: 'mouseMoved' | 'mousePressed' | 'mouseReleased';
  readonly button?: 'left' | 'none';
  readonly buttons?: number;
  readonly clickCount?: number;
}
interface Devtools {
  send(method: 'Input.dispatchMouseEvent', params: Mouse): Promise<unknown>;
  send(method: 'Input.dispatchTouchEvent', params: object): Promise<unknown>;
  send(method: 'Emulation.setTouchEmulationEnabled', params: object): Promise<unknown>;
}
const devtools = () => cdp() as unknown as Devtools;

export function middleOf(element: Element): { x: number; y: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

export async function moveTo(target: Element | { x: number; y: number }, buttons = 0) {
  const { x, y } = target instanceof Element ? middleOf(target) : target;
  await devtools().send('Input.dispatchMouseEvent', {
    ...{ type: 'mouseMoved', x, y, buttons, button: buttons === 1 ? 'left' : 'none' },
  });
}

export async function press(target: Element | { x: number; y: number }): Promise<void> {
  const { x, y } = target instanceof Element ? middleOf(target) : target;
  const button = { x, y, button: 'left', clickCount: 1 } as const;
  await devtools().send('Input.dispatchMouseEvent', { type: 'mousePressed', ...button });
  await devtools().send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button });
}

export async function tap(target: Element): Promise<void> {
  const { x, y } = middleOf(target);
  await devtools().send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const touch = (type: string, touchPoints: object[]) =>
    devtools().send('Input.dispatchTouchEvent', { type, touchPoints });
  // In one go: a finger that is held up presses long, which is no tap.
  await Promise.all([touch('touchStart', [{ x, y }]), touch('touchEnd', [])]);
  await devtools().send('Emulation.setTouchEmulationEnabled', { enabled: false });
}

export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/**
 * Holds the timers of the page, so that a slow machine is not taken for a pointer that rests.
 * @returns Lets time pass, once the page has seen where the pointer is: it looks in the next frame.
 */
export function holdTimers(): (milliseconds: number) => Promise<void> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  return async (milliseconds) => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    vi.advanceTimersByTime(milliseconds);
  };
}
