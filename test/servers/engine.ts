/** Builds and runs container images. */
export interface Engine {
  readonly name: 'docker' | 'buildah';
  /** Whether `network`, `readOnly`, `memory` and `user` are enforced: buildah's chroot isolation ignores them. */
  readonly isolates: boolean;
  /** Makes an image from a tar file with a root file system. */
  readonly importImage: (archive: string, tag: string) => Promise<void>;
  readonly build: (options: BuildOptions) => Promise<void>;
  readonly run: (options: ContainerOptions) => Promise<ContainerEnded>;
  /** Bytes of an image's layers, unpacked. */
  readonly sizeOf: (tag: string) => Promise<number>;
  readonly stop: () => Promise<void>;
}

export interface BuildOptions {
  /** Folder whose content the build may copy. */
  readonly context: string;
  /** Absolute; otherwise `Dockerfile` of the context. */
  readonly dockerfile?: string;
  readonly tag: string;
  readonly args?: Readonly<Record<string, string>>;
}

export interface ContainerOptions {
  readonly image: string;
  /** Appended to the image's entry point. */
  readonly command?: readonly string[];
  readonly entrypoint?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Host folders by their path in the container. */
  readonly mounts?: Readonly<Record<string, string>>;
  readonly workdir?: string;
  /** `uid` or `uid:gid`; they need no name in the image. */
  readonly user?: string;
  /** `host`: ports of the container are on loopback. Default: none. */
  readonly network?: 'none' | 'host';
  readonly readOnly?: boolean;
  /** Paths that are writable although the root is not. */
  readonly tmpfs?: readonly string[];
  /** E.g. `500m`; no swap beside it. */
  readonly memory?: string;
  readonly timeoutMs?: number;
}

export interface ContainerEnded {
  /** 137 where the memory limit ended it. */
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}
