import { commonOutputs, commonSettings } from '../../settings/common.ts';
import type { Settings, SettingsTable } from '../../settings/setting.ts';
import type { GateFace } from '../gate.ts';
import { frameworks } from './engine/serve-script.ts';
import { scanProfiles } from './scan/allowed-globals.ts';

export const settings = {
  mode: {
    type: 'choice',
    allowed: ['scan', 'plan', 'build', 'verify'],
    default: 'scan',
    description:
      'What is done: `scan` inspects the files of the model; `plan` also computes the image and its digest without writing anything; `build` writes it; `verify` holds an image that is there against its model and its reports.',
  },
  model: {
    type: 'list',
    description: 'Files of the model, as paths or globs, e.g. `model/**`. Every mode but `verify` needs it.',
  },
  'scan-profile': {
    type: 'choices',
    allowed: scanProfiles,
    default: ['numpy', 'scikit-learn', 'xgboost', 'torch'],
    decides: true,
    description:
      'Libraries whose classes a pickle may hold. What another profile lists has to be reviewed; what none lists is blocked.',
  },
  'allow-globals': {
    type: 'list',
    decides: true,
    description:
      'Classes of your own that a pickle may hold besides, each as `module:name`, e.g. `wages.features:LogScaler`. They are made without arguments.',
  },
  reviewed: {
    type: 'list',
    decides: true,
    description:
      'Files that a person has looked at, each as `sha256:<digest>`: where the scan says `review`, exactly these contents pass. What is blocked stays blocked.',
  },
  image: {
    type: 'string',
    description:
      'Image that is written or verified: `registry.example/team/wages`, or a folder in the OCI image layout, `oci:build/image`. To verify, with `:tag` or `@sha256:<digest>`.',
  },
  output: {
    type: 'string',
    description:
      'Folder that the image is written to instead of being pushed, as `oci:<folder>`; `image` then only names it. Where it is not set, `image` says where.',
  },
  tags: {
    type: 'list',
    description:
      'Tags that point to the image once everything else is in place. Without any it is found by its digest.',
  },
  'base-image': {
    type: 'string',
    decides: true,
    description:
      'Approved image that the model is put on, by digest: `registry.example/runtime@sha256:<digest>`, `oci:<folder>@sha256:<digest>`, or `scratch` for an image of the model alone, which others mount.',
  },
  platform: {
    type: 'string',
    default: 'linux/amd64',
    description: 'Platform that is taken where the base is there for several, e.g. `linux/arm64`.',
  },
  builder: {
    type: 'choice',
    allowed: ['auto', 'append', 'docker', 'buildah'],
    default: 'auto',
    description:
      'How the image is made: `append` puts the model on the base as one more layer, without a daemon; `docker` and `buildah` build an image that serves the model from a generated Dockerfile; it is then written like every other; `auto` means `append`.',
  },
  framework: {
    type: 'choice',
    allowed: frameworks,
    description:
      'Library that serves the model, from the base or from `requirements`: `scikit-learn` (a pickle or joblib file) or `onnx` (by onnxruntime). The builders `docker` and `buildah` need it.',
  },
  requirements: {
    type: 'string',
    description:
      'Requirements file of the packages that the builders `docker` and `buildah` install besides what the base has; every line is `name==version` with its hashes. Without it the build has no network.',
  },
  'golden-rows': {
    type: 'string',
    decides: true,
    file: true,
    description:
      'Rows that the started image has to predict (builder `docker`): a JSON list or JSONL of `{"inputs": […], "prediction": …}`, or CSV with a column `prediction` beside the inputs in their order.',
  },
  tolerance: {
    type: 'number',
    default: 0.000001,
    minimum: 0,
    decides: true,
    description:
      'By how much a predicted number may differ from that of its golden row. Everything else must be equal.',
  },
  'start-budget': {
    type: 'duration',
    default: 60,
    decides: true,
    description: 'Time from the start of the image (builder `docker`) until it must be ready to predict.',
  },
  labels: {
    type: 'list',
    description: 'Labels of the image, each as `name=value`, e.g. `org.opencontainers.image.revision=4c45973`.',
  },
  'size-budget': {
    type: 'bytes',
    decides: true,
    description: 'What the image may have in its registry, all layers as they are stored, e.g. `900MiB`.',
  },
  'gate-reports': {
    type: 'list',
    description:
      'Files `report.json` of the gates that judged this model, as paths or globs, e.g. `mlops-gates-report/*/report.json`. They are accepted only where their `subject` is this model, and are bound to the image.',
  },
  'report-key': {
    type: 'string',
    decides: true,
    file: true,
    description:
      'Public P-256 key (PEM) that every report in `gate-reports`, and every one that is bound to a verified image, must be signed by (`sign: key` where its gate runs).',
  },
  'required-gates': {
    type: 'list',
    decides: true,
    description:
      'Gates (or runs of the policy, by name) of which an accepted report must be there, e.g. `metric-regression`. `verify` asks for one report at least, whatever stands here.',
  },
  ...commonSettings,
} as const satisfies SettingsTable;

export type ContainerPackagingSettings = Settings<typeof settings>;

export const face = {
  name: 'container-packaging',
  title: 'Container packaging',
  description:
    'Packages a scanned model into a container image, bound to the reports of the gates that judged it, and verifies such images.',
  settings,
  outputs: {
    ...commonOutputs,
    'image-digest': 'Digest of the image, `sha256:…`; empty where none was planned, built or verified.',
    'image-reference':
      'Name of the image with its digest, to deploy exactly this one; empty where none was written or verified.',
    'image-size': 'Bytes of the image as its registry stores it; empty where there is none.',
  },
} as const satisfies GateFace;
