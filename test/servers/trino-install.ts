import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cached } from './cache.ts';
import { must, which } from './run.ts';

export const TRINO_VERSION = '435';
const PLUGINS = ['memory', 'tpch'];
const DEPENDENCY_PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1';
const sources = join(import.meta.dirname, 'trino');

export interface TrinoInstallation {
  readonly java: string;
  readonly keytool: string;
  /** Holds `main/`, `lib/` and `plugin/`. */
  readonly folder: string;
}

/** The server's libraries of Maven Central with a main class of our own: the ready-made archive is not published there. */
export async function installTrino(): Promise<TrinoInstallation> {
  const java = await tool('java', 'a JDK 17');
  const keytool = await tool('keytool', 'a JDK 17');
  return { java, keytool, folder: await cached(`trino-${TRINO_VERSION}`, fill) };
}

async function fill(into: string): Promise<void> {
  const maven = await tool('mvn', 'Maven');
  const javac = await tool('javac', 'a JDK 17');
  const jar = await tool('jar', 'a JDK 17');
  const mvn = (goal: string, ...options: readonly string[]) =>
    must(
      maven,
      [
        ...['-B', '-q', '-ntp', `-Dmaven.repo.local=${join(into, 'repository')}`],
        ...[`${DEPENDENCY_PLUGIN}:${goal}`, ...options],
      ],
      { cwd: into },
    );
  const compile = (name: string, folder: string) =>
    must(javac, ['-cp', join(into, 'lib', '*'), '-d', folder, join(sources, `${name}.java`)]);

  writeFileSync(join(into, 'pom.xml'), project);
  await mvn('copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${join(into, 'lib')}`);
  mkdirSync(join(into, 'plugin'));
  const unpacked = join(into, 'unpacked');
  for (const name of PLUGINS) {
    await mvn('unpack', `-Dartifact=io.trino:trino-${name}:${TRINO_VERSION}:zip`, `-DoutputDirectory=${unpacked}`);
    renameSync(join(unpacked, `trino-${name}-${TRINO_VERSION}`), join(into, 'plugin', name));
  }

  await compile('Main', join(into, 'main'));
  const classes = join(into, 'classes');
  await compile('OnePassword', classes);
  mkdirSync(join(classes, 'META-INF', 'services'), { recursive: true });
  writeFileSync(join(classes, 'META-INF', 'services', 'io.trino.spi.Plugin'), 'OnePassword\n');
  mkdirSync(join(into, 'plugin', 'one-password'));
  await must(jar, ['cf', join(into, 'plugin', 'one-password', 'one-password.jar'), '-C', classes, '.']);
  for (const name of ['repository', 'unpacked', 'classes', 'pom.xml', 'target'])
    rmSync(join(into, name), { recursive: true, force: true });
}

const project = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>local</groupId><artifactId>local</artifactId><version>1</version>
  <dependencies><dependency>
    <groupId>io.trino</groupId><artifactId>trino-main</artifactId><version>${TRINO_VERSION}</version>
  </dependency></dependencies>
</project>
`;

async function tool(program: string, part: string): Promise<string> {
  const path = await which(program);
  if (path === undefined) throw new Error(`${program} is not installed: Trino needs ${part}`);
  return path;
}
