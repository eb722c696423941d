import { StringDecoder } from 'node:string_decoder';

/** Characters; a program that writes no line end would fill the memory. */
const longest = 8192;

/** Lines of a stream as a terminal would leave them: of what a carriage return overwrites, the last is shown. */
export function lineSplitter(show: (line: string) => void): {
  readonly write: (chunk: Buffer) => void;
  readonly end: () => void;
} {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  const take = (text: string): void => {
    const lines = `${rest}${text}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) show(overwritten(line));
    if (rest.length > longest) {
      show(overwritten(rest));
      rest = '';
    }
  };
  return {
    write: (chunk) => take(decoder.write(chunk)),
    end: () => {
      take(decoder.end());
      if (rest !== '') show(overwritten(rest));
      rest = '';
    },
  };
}

const overwritten = (line: string): string => line.split('\r').findLast((part) => part !== '') ?? '';
