import type { Json } from '../../json.ts';
import type { Evidence } from './evidence.ts';

/** What was scanned, planned and done, for report.json. Pure. */
export function record({ files, image, reports, steps, tags, build, built }: Evidence): {
  readonly [key: string]: Json;
} {
  return {
    files: files.map(({ path, type, verdict, reasons, sha256, bytes }) => ({
      path,
      type,
      verdict,
      reasons: [...reasons],
      sha256,
      bytes,
    })),
    ...(build === undefined
      ? {}
      : {
          build: {
            engine: build.engine,
            framework: build.framework,
            base: build.from,
            dockerfile: build.dockerfile,
            goldenRows: build.golden?.length ?? null,
            ...(built === undefined ? {} : { id: built.id }),
          },
        }),
    ...(image === undefined
      ? {}
      : {
          image: {
            name: image.name,
            digest: image.digest,
            size: image.size,
            user: image.user,
            base: { ...image.base },
            layers: image.layers.map((layer) => ({ ...layer })),
          },
          reports: reports.map(({ path, gate, name, verdict, result, sha256, refusal }) => ({
            path,
            gate,
            ...(name === undefined ? {} : { name }),
            verdict,
            result,
            sha256,
            accepted: refusal === undefined,
          })),
          done: {
            written: steps.pushed !== undefined,
            bound: [...steps.attested],
            tagged: [...steps.tagged],
            tagsBefore: tags.map((tag) => ({ ...tag })),
            ...(steps.pushed === undefined ? {} : { transfers: { ...steps.pushed.transfers } }),
          },
        }),
  };
}
